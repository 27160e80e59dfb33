package tw.servicequality.plan.progress;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with reports. */
public enum ProgressAccess implements Access {
    READ(
            Reach.OWN_OR_SUPERVISED,
            "planner",
            "agency-head",
            "secretariat",
            "assessor",
            "case-officer",
            "unit-supervisor",
            "auditor"),
    REPORT(Reach.OWN, "case-officer", "unit-supervisor", "planner", "secretariat"),
    /** 業務課每半年查核 */
    CHECK(Reach.OWN, "secretariat");

    private final Reach reach;
    private final Set<String> roles;

    ProgressAccess(Reach reach, String... roles) {
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
