package tw.servicequality.assessment.publication;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about published results. Codes are append-only. */
enum PublicationProblem implements Problem {
    RESULT_PUBLICATION_NOT_FOUND(404, "查無此公布之考核結果"),
    RESULTS_NOT_COMPLETE(409, "尚有考核未定案，不得公布"),
    RESULT_PUBLICATION_ALREADY_WITHDRAWN(409, "考核結果已撤下"),
    RESULT_PUBLICATION_WITHDRAWN(410, "考核結果已撤下，理由見公布紀錄");

    private final int status;
    private final String title;

    PublicationProblem(int status, String title) {
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
