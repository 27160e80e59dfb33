package tw.servicequality.reward.order;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** The personnel office issues and revokes, its own or that of the agency above. */
public enum OrderAccess implements Access {
    ISSUE("personnel-officer"),
    REVOKE("personnel-officer"),
    READ("personnel-officer", "agency-head", "auditor");

    private final Set<String> roles;

    OrderAccess(String... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<String> roles() {
        return roles;
    }

    @Override
    public Reach reach() {
        return Reach.OWN_OR_SUPERVISED;
    }
}
