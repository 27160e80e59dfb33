package tw.servicequality.reward.penalty;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** The personnel office alone records; head and auditors read beside it. */
enum PenaltyAccess implements Access {
    RECORD(Reach.OWN, "personnel-officer"),
    READ(Reach.OWN, "personnel-officer", "agency-head", "auditor");

    private final Reach reach;
    private final Set<String> roles;

    PenaltyAccess(Reach reach, String... roles) {
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
