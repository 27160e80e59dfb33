package tw.servicequality.plan.commitment;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with commitments. */
enum CommitmentAccess implements Access {
    READ(
            Reach.OWN_OR_SUPERVISED,
            "planner",
            "agency-head",
            "secretariat",
            "assessor",
            "case-officer",
            "unit-supervisor",
            "auditor"),
    DECIDE(Reach.OWN, "planner");

    private final Reach reach;
    private final Set<String> roles;

    CommitmentAccess(Reach reach, String... roles) {
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
