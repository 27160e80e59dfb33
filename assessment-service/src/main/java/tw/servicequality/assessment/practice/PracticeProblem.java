package tw.servicequality.assessment.practice;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about practices. Codes are append-only. */
enum PracticeProblem implements Problem {
    BEST_PRACTICE_NOT_FOUND(404, "查無此標竿作法"),
    BEST_PRACTICE_WITHDRAWN(409, "標竿作法已撤下"),
    BEST_PRACTICE_OWN(422, "不得學習本機關之作法");

    private final int status;
    private final String title;

    PracticeProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
