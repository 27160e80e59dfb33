package tw.servicequality.assessment.measurement;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/**
 * Who may do what with measurements. The reach is measured to the agency measured, except for {@link #READ_CONCEALED} and {@link #CORRECT}: to the
 * measuring one.
 */
enum MeasurementAccess implements Access {
    RECORD(Reach.OWN_OR_SUPERVISED, "assessor", "secretariat"),
    CORRECT(Reach.OWN, "assessor", "secretariat"),
    READ(Reach.OWN_OR_SUPERVISED, "assessor", "secretariat", "agency-head", "auditor", "planner", "unit-supervisor"),
    READ_CONCEALED(Reach.OWN_OR_SUPERVISED, "assessor", "secretariat", "agency-head", "auditor");

    private final Reach reach;
    private final Set<String> roles;

    MeasurementAccess(Reach reach, String... roles) {
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
