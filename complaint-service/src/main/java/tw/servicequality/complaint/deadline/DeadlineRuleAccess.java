package tw.servicequality.complaint.deadline;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may publish deadline rules; reading them is open. */
enum DeadlineRuleAccess implements Access {
    PUBLISH;

    @Override
    public Set<String> roles() {
        return Set.of("platform-administrator");
    }

    @Override
    public Reach reach() {
        return Reach.ANY;
    }
}
