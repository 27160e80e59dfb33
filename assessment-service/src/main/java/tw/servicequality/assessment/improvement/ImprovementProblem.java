package tw.servicequality.assessment.improvement;

import tw.servicequality.platform.problem.Problem;

/** What can be refused about improvements. Codes are append-only. */
enum ImprovementProblem implements Problem {
    IMPROVEMENT_NOT_FOUND(404, "查無此改善事項"),
    IMPROVEMENT_MOVE_REFUSED(409, "改善事項目前的狀態不允許這項操作"),
    IMPROVEMENT_UNIT_UNKNOWN(422, "受考核機關沒有這個單位");

    private final int status;
    private final String title;

    ImprovementProblem(int status, String title) {
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
