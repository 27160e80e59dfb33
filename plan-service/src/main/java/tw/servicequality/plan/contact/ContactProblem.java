package tw.servicequality.plan.contact;

import tw.servicequality.platform.problem.Problem;

/** How contacts are refused. */
enum ContactProblem implements Problem {
    CONTACT_NOT_FOUND(404, "查無此窗口人員"),
    CONTACT_UNIT_UNKNOWN(422, "機關無此單位"),
    CONTACT_ALREADY_DESIGNATED(409, "該單位於此期間已有窗口人員"),
    CONTACT_PERIOD_INVALID(422, "期間不正確"),
    CONTACT_DEPUTY_OVERLAPS(409, "該期間已有職務代理人");

    private final int status;
    private final String title;

    ContactProblem(int status, String title) {
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
