package tw.servicequality.reward.regime;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

enum RegimeAccess implements Access {
    ASSIGN(Reach.OWN, "personnel-officer"),
    READ(Reach.ANY, "unit-supervisor", "personnel-officer", "agency-head", "committee-member", "auditor");

    private final Reach reach;
    private final Set<String> roles;

    RegimeAccess(Reach reach, String... roles) {
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
