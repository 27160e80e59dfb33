package tw.servicequality.reward.contributor;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** The agency enters its own people; who deals with rewards above it may read. */
enum ContributorAccess implements Access {
    ENTER(Reach.OWN, "unit-supervisor", "personnel-officer"),
    READ(Reach.OWN_OR_SUPERVISED, "unit-supervisor", "personnel-officer", "agency-head", "committee-member", "auditor");

    private final Reach reach;
    private final Set<String> roles;

    ContributorAccess(Reach reach, String... roles) {
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
