package tw.servicequality.assessment.print;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may have the summary of a round, which shows every office: the assessing side, measured to the assessing agency. */
enum PrintAccess implements Access {
    SUMMARY;

    @Override
    public Set<String> roles() {
        return Set.of("assessor", "secretariat", "agency-head", "auditor");
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
