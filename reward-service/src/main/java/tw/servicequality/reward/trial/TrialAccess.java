package tw.servicequality.reward.trial;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may try rules: those who deal with rewards, for their agency and those below it, for a trial shows what they came to. */
enum TrialAccess implements Access {
    TRY;

    @Override
    public Set<String> roles() {
        return Set.of("personnel-officer", "agency-head", "committee-member", "auditor");
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
