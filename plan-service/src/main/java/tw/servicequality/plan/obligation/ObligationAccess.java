package tw.servicequality.plan.obligation;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with obligations. */
enum ObligationAccess implements Access {
    READ(
            Reach.OWN_OR_SUPERVISED,
            "planner",
            "agency-head",
            "secretariat",
            "assessor",
            "case-officer",
            "unit-supervisor",
            "auditor"),
    /** 免辦、重算 */
    MANAGE(Reach.OWN, "planner", "secretariat"),
    /** What starts a limit is known where it happens. */
    RECORD(Reach.OWN, "planner", "secretariat", "unit-supervisor", "case-officer");

    private final Reach reach;
    private final Set<String> roles;

    ObligationAccess(Reach reach, String... roles) {
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
