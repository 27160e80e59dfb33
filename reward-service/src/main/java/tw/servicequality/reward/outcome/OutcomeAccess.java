package tw.servicequality.reward.outcome;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may see what came of a ranking: those who deal with rewards, for their agency and those below it. */
enum OutcomeAccess implements Access {
    READ;

    @Override
    public Set<String> roles() {
        return Set.of("personnel-officer", "agency-head", "committee-member", "auditor");
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
