package tw.servicequality.assessment.evidence;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Evidence is for the assessors of the agency and of those above it. */
enum EvidenceAccess implements Access {
    READ;

    @Override
    public Set<String> roles() {
        return Set.of("assessor", "auditor");
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
