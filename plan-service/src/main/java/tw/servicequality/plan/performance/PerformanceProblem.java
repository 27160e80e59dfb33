package tw.servicequality.plan.performance;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about performance reports. Codes are append-only. */
enum PerformanceProblem implements Problem {
    PERFORMANCE_REPORT_NOT_FOUND(404, "查無此計畫之績效總報告"),
    PERFORMANCE_REPORT_EXISTS(409, "此計畫已有績效總報告"),
    PERFORMANCE_REPORT_ISSUED(409, "績效總報告已提報，不得變更"),
    PERFORMANCE_PLAN_NOT_PUBLISHED(409, "計畫尚未公布，不得撰擬績效總報告"),
    PERFORMANCE_CUT_OFF_IN_FUTURE(422, "資料截止時間不得晚於提報之日"),
    PERFORMANCE_REPORT_INCOMPLETE(422, "績效總報告與規定格式不符"),
    PERFORMANCE_REPORT_TOO_LONG(422, "績效總報告超過規定頁數");

    private final int status;
    private final String title;

    PerformanceProblem(int status, String title) {
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
