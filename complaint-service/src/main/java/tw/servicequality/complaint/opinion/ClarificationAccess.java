package tw.servicequality.complaint.opinion;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may issue and read clarifications. */
enum ClarificationAccess implements Access {
    READ(
            Reach.OWN_OR_SUPERVISED,
            "case-officer",
            "unit-supervisor",
            "secretariat",
            "planner",
            "assessor",
            "agency-head",
            "auditor"),
    ISSUE(Reach.OWN, "case-officer", "unit-supervisor", "secretariat", "agency-head");

    private final Reach reach;
    private final Set<String> roles;

    ClarificationAccess(Reach reach, String... roles) {
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
