package tw.servicequality.platform.inbox;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Parked facts are the platform administrator's. */
enum ParkedMessageAccess implements Access {
    READ,
    SETTLE;

    @Override
    public Set<String> roles() {
        return Set.of("platform-administrator");
    }

    @Override
    public Reach reach() {
        return Reach.ANY;
    }
}
