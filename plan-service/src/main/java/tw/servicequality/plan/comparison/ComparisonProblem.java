package tw.servicequality.plan.comparison;

import tw.servicequality.platform.problem.Problem;

/** How comparisons are refused. */
enum ComparisonProblem implements Problem {
    COMPARED_PLAN_NOT_FOUND(404, "查無可供比較之上年度計畫");

    private final int status;
    private final String title;

    ComparisonProblem(int status, String title) {
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
