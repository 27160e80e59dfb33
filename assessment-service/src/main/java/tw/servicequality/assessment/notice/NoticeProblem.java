package tw.servicequality.assessment.notice;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about notices. Codes are append-only. */
public enum NoticeProblem implements Problem {
    RESULT_NOTICE_NOT_FOUND(404, "查無此函知"),
    IMPROVEMENT_CRITERION_UNKNOWN(422, "評分表沒有這一項");

    private final int status;
    private final String title;

    NoticeProblem(int status, String title) {
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
