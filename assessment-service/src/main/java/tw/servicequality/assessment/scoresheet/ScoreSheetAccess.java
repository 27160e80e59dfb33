package tw.servicequality.assessment.scoresheet;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may do what with score sheets. Published ones are everybody's to read. */
enum ScoreSheetAccess implements Access {
    IMPORT(Reach.OWN, "planner", "secretariat"),
    PUBLISH(Reach.OWN, "agency-head"),
    READ_DRAFT(Reach.OWN_OR_SUPERVISED, "planner", "secretariat", "assessor", "agency-head", "auditor");

    private final Reach reach;
    private final Set<String> roles;

    ScoreSheetAccess(Reach reach, String... roles) {
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
