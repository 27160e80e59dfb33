package tw.servicequality.reward.committee;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** The personnel office keeps the committee's papers; those who deal with rewards may read them. */
enum CommitteeAccess implements Access {
    KEEP(Reach.OWN, "personnel-officer"),
    READ(Reach.OWN_OR_SUPERVISED, "personnel-officer", "agency-head", "committee-member", "auditor");

    private final Reach reach;
    private final Set<String> roles;

    CommitteeAccess(Reach reach, String... roles) {
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
