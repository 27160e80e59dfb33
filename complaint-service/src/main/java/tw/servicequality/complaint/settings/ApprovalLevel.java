package tw.servicequality.complaint.settings;

import tw.servicequality.platform.identity.Caller;

/** 分層負責: who decides; each level may also decide what the ones before it may. Named like the roles. */
public enum ApprovalLevel {
    CASE_OFFICER("case-officer"),
    UNIT_SUPERVISOR("unit-supervisor"),
    AGENCY_HEAD("agency-head");

    private final String role;

    ApprovalLevel(String role) {
        this.role = role;
    }

    /** Whether the caller holds this level or a higher one. */
    public boolean isReachedBy(Caller caller) {
        for (var level : values()) {
            if (level.compareTo(this) >= 0 && caller.roles().contains(level.role)) {
                return true;
            }
        }
        return false;
    }
}
