package tw.servicequality.reward.proposal;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may read proposals: those who deal with rewards, for their agency and those below it. */
enum ProposalAccess implements Access {
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
