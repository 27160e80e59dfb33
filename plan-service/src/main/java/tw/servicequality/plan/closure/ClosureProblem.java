package tw.servicequality.plan.closure;

import tw.servicequality.platform.problem.Problem;

/** How closures are refused. */
enum ClosureProblem implements Problem {
    CLOSURE_NOT_FOUND(404, "查無此停止上班公告"),
    CLOSURE_ALREADY_DECLARED(409, "該機關當日該時段已公告停止上班"),
    CLOSURE_WITHDRAWN(409, "停止上班公告已撤回"),
    CLOSURE_DATE_OUT_OF_RANGE(422, "日期超出範圍");

    private final int status;
    private final String title;

    ClosureProblem(int status, String title) {
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
