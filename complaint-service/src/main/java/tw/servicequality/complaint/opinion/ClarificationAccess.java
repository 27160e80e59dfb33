package tw.servicequality.complaint.opinion;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may issue clarifications; reading them is a matter of the case. */
enum ClarificationAccess implements Access {
    ISSUE(Reach.OWN, "case-officer", "unit-supervisor", "secretariat", "agency-head");

    private final Reach reach;
    private final Set<String> roles;

    ClarificationAccess(Reach reach, String... roles) {
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
