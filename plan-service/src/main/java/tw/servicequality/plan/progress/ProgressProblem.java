package tw.servicequality.plan.progress;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about reports of progress. Codes are append-only. */
enum ProgressProblem implements Problem {
    PROGRESS_OBLIGATION_NOT_FOUND(404, "此計畫查無此應辦期限"),
    PROGRESS_REPORT_NOT_FOUND(404, "查無此提報"),
    PROGRESS_REPORT_MOVE_NOT_ALLOWED(409, "提報目前狀態不允許這項操作"),
    PROGRESS_NOT_THEIR_UNIT(403, "僅負責單位、企劃或秘書單位得提報"),
    CORRECTION_REASON_MISSING(422, "已有提報，更正須敘明理由");

    private final int status;
    private final String title;

    ProgressProblem(int status, String title) {
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
