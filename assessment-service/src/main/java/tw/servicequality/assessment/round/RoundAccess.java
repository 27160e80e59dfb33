package tw.servicequality.assessment.round;

import java.util.Set;
import tw.servicequality.assessment.assessment.AssessmentKind;
import tw.servicequality.platform.identity.Access;

/** Who may do what with rounds. The reach of opening is measured to the subjects, that of reading to the assessing agency. */
enum RoundAccess implements Access {
    /** 不定期考核, and 初評 for the award. */
    OPEN_SPOT_CHECK(Reach.SUPERVISED, "assessor", "secretariat"),
    OPEN_SELF_ASSESSMENT(Reach.OWN, "assessor", "secretariat"),
    READ(Reach.OWN_OR_SUPERVISED, "assessor", "secretariat", "agency-head", "auditor");

    private final Reach reach;
    private final Set<String> roles;

    RoundAccess(Reach reach, String... roles) {
        this.reach = reach;
        this.roles = Set.of(roles);
    }

    static RoundAccess toOpen(AssessmentKind kind) {
        return switch (kind) {
            case SPOT_CHECK, AWARD_PRELIMINARY -> OPEN_SPOT_CHECK;
            case SELF_ASSESSMENT -> OPEN_SELF_ASSESSMENT;
        };
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
