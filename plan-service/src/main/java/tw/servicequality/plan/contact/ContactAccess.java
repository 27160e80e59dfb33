package tw.servicequality.plan.contact;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Contacts are kept by the agency's planner or secretariat and read by its staff and those above it. */
enum ContactAccess implements Access {
    READ(
            Reach.OWN_OR_SUPERVISED,
            "planner",
            "secretariat",
            "agency-head",
            "unit-supervisor",
            "case-officer",
            "assessor",
            "auditor"),
    KEEP(Reach.OWN, "planner", "secretariat");

    private final Reach reach;
    private final Set<String> roles;

    ContactAccess(Reach reach, String... roles) {
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
