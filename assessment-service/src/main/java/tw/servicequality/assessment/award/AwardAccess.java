package tw.servicequality.assessment.award;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with award entries, measured to the agency that is entered. */
enum AwardAccess implements Access {
    /** For one's own agency, or for one below it. */
    ENTER(Reach.OWN_OR_SUPERVISED, "planner", "secretariat"),
    /** What a stage was is recorded by those above. */
    STAGE(Reach.SUPERVISED, "secretariat", "assessor"),
    READ(
            Reach.OWN_OR_SUPERVISED,
            "planner",
            "secretariat",
            "assessor",
            "agency-head",
            "personnel-officer",
            "committee-member",
            "auditor");

    private final Reach reach;
    private final Set<String> roles;

    AwardAccess(Reach reach, String... roles) {
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
