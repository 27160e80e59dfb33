package tw.servicequality.plan.plan;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with a plan. Published plans are everyone's to read; READ is for the others. */
enum PlanAccess implements Access {
    IMPORT(Reach.OWN, "planner"),
    READ(
            Reach.OWN_OR_SUPERVISED,
            "planner",
            "agency-head",
            "secretariat",
            "assessor",
            "case-officer",
            "unit-supervisor",
            "personnel-officer",
            "committee-member",
            "auditor"),
    REPLACE(Reach.OWN, "planner"),
    SUBMIT(Reach.OWN, "planner"),
    /** Return or approve: the agency above. */
    REVIEW(Reach.SUPERVISED, "agency-head", "planner"),
    /** Return or approve where the register has no agency above. */
    REVIEW_AT_TOP(Reach.OWN, "agency-head"),
    PUBLISH(Reach.OWN, "planner"),
    AMEND(Reach.OWN, "planner"),
    ABANDON(Reach.OWN, "planner"),
    /** The results of the year are reported by the head or the planner. */
    CLOSE(Reach.OWN, "planner", "agency-head");

    private final Reach reach;
    private final Set<String> roles;

    PlanAccess(Reach reach, String... roles) {
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
