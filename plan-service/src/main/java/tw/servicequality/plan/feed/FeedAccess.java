package tw.servicequality.plan.feed;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may have a feed of his own; reading one takes its secret and nothing else. */
enum FeedAccess implements Access {
    OF_UNIT("planner", "secretariat", "agency-head", "unit-supervisor", "case-officer"),
    OF_AGENCY("planner", "secretariat", "agency-head");

    private final Set<String> roles;

    FeedAccess(String... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    @Override
    public Reach reach() {
        return Reach.OWN;
    }
}
