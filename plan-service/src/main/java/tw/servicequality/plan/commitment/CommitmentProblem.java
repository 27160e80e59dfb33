package tw.servicequality.plan.commitment;

import tw.servicequality.platform.problem.Problem;

/** How decisions on commitments are refused. */
enum CommitmentProblem implements Problem {
    COMMITMENT_NOT_FOUND(404, "查無此列管事項"),
    COMMITMENT_ALREADY_DECIDED(409, "此項已確認或已決定不列管"),
    COMMITMENT_MOVE_NOT_ALLOWED(409, "列管事項目前狀態不允許這項操作"),
    COMMITMENT_PLAN_NOT_OPEN(409, "計畫已公布或結束，列管事項不得變更，請以修訂辦理"),
    COMMITMENT_SOURCE_UNKNOWN(422, "計畫中沒有這項作法或條文"),
    COMMITMENT_PERIOD_MISSING(422, "計畫未載期程，確認時須由承辦人給定"),
    COMMITMENT_UNIT_UNKNOWN(422, "登錄資料中沒有這個單位");

    private final int status;
    private final String title;

    CommitmentProblem(int status, String title) {
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
