package tw.servicequality.complaint.survey;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may see what came of a survey; answering needs no login. */
enum SurveyAccess implements Access {
    READ(
            Reach.OWN_OR_SUPERVISED,
            "case-officer",
            "unit-supervisor",
            "secretariat",
            "planner",
            "assessor",
            "agency-head",
            "auditor");

    private final Reach reach;
    private final Set<String> roles;

    SurveyAccess(Reach reach, String... roles) {
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
