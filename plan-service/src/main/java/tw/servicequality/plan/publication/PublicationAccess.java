package tw.servicequality.plan.publication;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Who publishes results; what is published is everybody's to read. */
enum PublicationAccess implements Access {
    PUBLISH(Reach.OWN, "planner", "secretariat");

    private final Reach reach;
    private final Set<String> roles;

    PublicationAccess(Reach reach, String... roles) {
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
