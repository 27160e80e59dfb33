package tw.servicequality.assessment.evidence;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Evidence is for the assessors of the agency and of those above it; files also for those who prove their own work with them. */
enum EvidenceAccess implements Access {
    READ("assessor", "auditor"),
    ADD_FILE("assessor", "secretariat", "planner"),
    /** The reach is measured to the holder; once disclosed also to the agency it is about. */
    READ_FILE("assessor", "secretariat", "planner", "agency-head", "auditor");

    private final Set<String> roles;

    EvidenceAccess(String... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
