package tw.servicequality.complaint.report;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with reports. */
enum ReportAccess implements Access {
    READ(Reach.OWN_OR_SUPERVISED, "unit-supervisor", "secretariat", "planner", "assessor", "agency-head", "auditor"),
    PREPARE(Reach.OWN, "secretariat"),
    SIGN(Reach.OWN, "agency-head");

    private final Reach reach;
    private final Set<String> roles;

    ReportAccess(Reach reach, String... roles) {
        this.reach = reach;
        this.roles = Set.of(roles);
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    @Override
    public Reach reach() {
        return reach;
    }
}
