package tw.servicequality.plan.plan;

import tw.servicequality.platform.problem.Problem;

/** How plans are refused. */
enum PlanProblem implements Problem {
    PLAN_NOT_FOUND(404, "查無此計畫"),
    PLAN_ALREADY_IMPORTED(409, "該機關已匯入相同的計畫文件"),
    PLAN_MOVE_NOT_ALLOWED(409, "計畫目前狀態不允許這項操作"),
    PLAN_YEAR_NOT_OVER(409, "計畫期間尚未結束，不得結案"),
    PLAN_NOT_AMENDABLE(409, "僅公布中的計畫得予修訂"),
    PLAN_AMENDMENT_OPEN(409, "該計畫已有修訂案進行中"),
    PLAN_AMENDMENT_UNCHANGED(422, "修訂內容與現行版次相同"),
    PLAN_AMENDMENT_OF_ANOTHER_YEAR(422, "修訂文件之年度與計畫不同"),
    PLAN_DOCUMENT_FIXED(409, "僅草擬或退回之計畫得更換文件"),
    PLAN_DOCUMENT_UNCHANGED(422, "文件內容與現有者相同"),
    PLAN_DOCUMENT_NOT_FOUND(404, "計畫沒有這一次的文件");

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
