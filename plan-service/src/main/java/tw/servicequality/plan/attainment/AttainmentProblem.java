package tw.servicequality.plan.attainment;

import tw.servicequality.platform.problem.Problem;

/** How questions about attainment are refused. */
enum AttainmentProblem implements Problem {
    ATTAINMENT_NOT_FOUND(404, "計畫沒有這項目標或期間"),
    ATTAINMENT_NOT_OF_FACTS(404, "此目標由單位提報，未綁定即時事實");

    private final int status;
    private final String title;

    AttainmentProblem(int status, String title) {
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
