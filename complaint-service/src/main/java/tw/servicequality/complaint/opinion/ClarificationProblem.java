package tw.servicequality.complaint.opinion;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about clarifications. Codes are append-only. */
enum ClarificationProblem implements Problem {
    CLARIFICATION_NOT_FOUND(404, "本案尚無澄清紀錄"),
    CLARIFICATION_REFUSED(422, "非媒體及輿情案件，或案件狀態不得澄清"),
    CLARIFICATION_TIME_REFUSED(422, "報導時間不合理");

    private final int status;
    private final String title;

    ClarificationProblem(int status, String title) {
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
