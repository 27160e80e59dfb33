package tw.servicequality.plan.section;

import tw.servicequality.platform.problem.Problem;

/** How sections are refused. */
enum SectionProblem implements Problem {
    PLAN_SECTION_NOT_FOUND(404, "計畫沒有此種章節");

    private final int status;
    private final String title;

    SectionProblem(int status, String title) {
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
