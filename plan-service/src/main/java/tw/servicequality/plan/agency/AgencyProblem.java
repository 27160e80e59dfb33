package tw.servicequality.plan.agency;

import tw.servicequality.platform.problem.Problem;

/** How the register refuses. */
public enum AgencyProblem implements Problem {
    AGENCY_NOT_FOUND(404, "查無此機關"),
    AGENCY_ALREADY_REGISTERED(409, "機關代碼已登錄"),
    PARENT_AGENCY_UNKNOWN(422, "上級機關尚未登錄"),
    UNIT_CODE_REPEATED(422, "單位代碼重複");

    private final int status;
    private final String title;

    AgencyProblem(int status, String title) {
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
