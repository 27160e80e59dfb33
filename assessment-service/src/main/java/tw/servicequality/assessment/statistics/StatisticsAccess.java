package tw.servicequality.assessment.statistics;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may see statistics: of one's own agency and those below, measured to the agency asked about. */
enum StatisticsAccess implements Access {
    READ;

    @Override
    public Set<String> roles() {
        return Set.of("assessor", "secretariat", "planner", "agency-head", "auditor");
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
