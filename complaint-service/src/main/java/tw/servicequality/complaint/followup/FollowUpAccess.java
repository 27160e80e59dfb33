package tw.servicequality.complaint.followup;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may give a second reply. Objecting needs no login; seeing is a matter of the case. */
enum FollowUpAccess implements Access {
    ANSWER(Reach.OWN, "case-officer", "unit-supervisor", "agency-head");

    private final Reach reach;
    private final Set<String> roles;

    FollowUpAccess(Reach reach, String... roles) {
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
