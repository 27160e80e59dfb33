package tw.servicequality.reward.review;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/**
 * Who takes which step. The agency above may take those of personnel office, committee and head where the agency's own would act in
 * their own case; the unit's steps are the agency's.
 */
enum ReviewAccess implements Access {
    OPEN(Reach.OWN, "unit-supervisor", "personnel-officer"),
    SUBMIT(Reach.OWN, "unit-supervisor", "personnel-officer"),
    CHECK(Reach.OWN_OR_SUPERVISED, "personnel-officer"),
    RESOLVE(Reach.OWN_OR_SUPERVISED, "personnel-officer"),
    DECIDE(Reach.OWN_OR_SUPERVISED, "agency-head"),
    APPROVE(Reach.SUPERVISED, "agency-head"),
    READ(Reach.OWN_OR_SUPERVISED, "unit-supervisor", "personnel-officer", "agency-head", "committee-member", "auditor");

    private final Reach reach;
    private final Set<String> roles;

    ReviewAccess(Reach reach, String... roles) {
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
