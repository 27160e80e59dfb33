package tw.servicequality.assessment.improvement;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with improvements: the subject betters and reports, the assessing agency decides, both sides and those above read. */
enum ImprovementAccess implements Access {
    /** Measured to the subject or to the assessing agency. */
    READ(
            Reach.OWN_OR_SUPERVISED,
            "assessor",
            "secretariat",
            "planner",
            "unit-supervisor",
            "case-officer",
            "agency-head",
            "auditor"),
    /** Measured to the subject. */
    ASSIGN(Reach.OWN, "secretariat", "planner"),
    /** Measured to the subject. */
    REPORT(Reach.OWN, "secretariat", "planner", "unit-supervisor"),
    /** Measured to the assessing agency. */
    DECIDE(Reach.OWN, "assessor", "secretariat");

    private final Reach reach;
    private final Set<String> roles;

    ImprovementAccess(Reach reach, String... roles) {
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
