package tw.servicequality.complaint.category;

import tw.servicequality.platform.problem.Problem;

/** All that can be refused about categories. Codes are append-only. */
enum CategoryProblem implements Problem {
    CATEGORY_UNKNOWN(422, "查無此案件類別"),
    CATEGORY_PARENT_REFUSED(422, "上層類別不符規定"),
    CATEGORY_AGENCY_NOT_FOUND(404, "查無此機關的案件類別");

    private final int status;
    private final String title;

    CategoryProblem(int status, String title) {
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
