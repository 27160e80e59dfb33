package tw.servicequality.reward.person;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who may read people in clear, and who says who he is. */
enum PersonAccess implements Access {
    READ_CLEAR("personnel-officer"),
    RELEASE("personnel-officer"),
    IDENTIFY("unit-supervisor", "personnel-officer", "agency-head", "committee-member");

    private final Set<String> roles;

    PersonAccess(String... roles) {
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
