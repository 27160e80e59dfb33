package tw.servicequality.plan.obligation;

import tw.servicequality.platform.problem.Problem;

/** How acts on obligations are refused. */
enum ObligationProblem implements Problem {
    OBLIGATION_NOT_FOUND(404, "查無此應辦期限"),
    OBLIGATION_MOVE_NOT_ALLOWED(409, "應辦期限目前狀態不允許這項操作"),
    OBLIGATION_PLAN_NOT_PUBLISHED(409, "計畫尚未公布或已結束"),
    OBLIGATIONS_OPEN(409, "尚有應辦期限未提報，不得結案"),
    TRIGGERING_EVENT_UNKNOWN(422, "計畫中沒有以此事件起算的期限");

    private final int status;
    private final String title;

    ObligationProblem(int status, String title) {
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
