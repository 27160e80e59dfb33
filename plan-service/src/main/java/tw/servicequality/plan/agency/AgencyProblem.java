package tw.servicequality.plan.agency;

import tw.servicequality.platform.problem.Problem;

/** How the register refuses. */
public enum AgencyProblem implements Problem {
    AGENCY_NOT_FOUND(404, "查無此機關"),
    AGENCY_ALREADY_REGISTERED(409, "機關代碼已登錄"),
    PARENT_AGENCY_UNKNOWN(422, "上級機關尚未登錄"),
    UNIT_CODE_REPEATED(422, "單位代碼重複"),
    UNIT_PARENT_UNKNOWN(422, "上級單位不在本機關單位之內"),
    AGENCY_ABOLISHED(409, "機關已裁撤"),
    AGENCY_CHANGE_OUT_OF_ORDER(422, "生效日早於前次異動"),
    AGENCY_CHANGE_AHEAD(422, "生效日尚未到；請於生效日登錄"),
    AGENCY_HAS_SUBORDINATES(409, "尚有所屬機關，不得裁撤"),
    AGENCY_HIERARCHY_CYCLE(422, "上級機關不得為本機關或其所屬");

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
