package tw.servicequality.plan.performance;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with performance reports. Issued ones are everyone's to read; READ is for drafts. */
enum PerformanceAccess implements Access {
    READ(Reach.OWN_OR_SUPERVISED, "planner", "agency-head", "secretariat", "assessor", "unit-supervisor", "auditor"),
    WRITE(Reach.OWN, "planner", "secretariat"),
    /** 首長核定後提報 */
    ISSUE(Reach.OWN, "agency-head");

    private final Reach reach;
    private final Set<String> roles;

    PerformanceAccess(Reach reach, String... roles) {
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
