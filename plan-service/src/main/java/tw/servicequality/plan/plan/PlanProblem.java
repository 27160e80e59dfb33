package tw.servicequality.plan.plan;

import tw.servicequality.platform.problem.Problem;

/** How plans are refused. */
enum PlanProblem implements Problem {
    PLAN_NOT_FOUND(404, "查無此計畫"),
    PLAN_ALREADY_IMPORTED(409, "該機關已匯入相同的計畫文件"),
    PLAN_MOVE_NOT_ALLOWED(409, "計畫目前狀態不允許這項操作");

    private final int status;
    private final String title;

    PlanProblem(int status, String title) {
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
