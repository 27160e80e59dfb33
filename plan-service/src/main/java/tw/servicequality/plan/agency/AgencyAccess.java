package tw.servicequality.plan.agency;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Registering and changing are the platform administrator's; reading the register is everyone's. */
enum AgencyAccess implements Access {
    REGISTER,
    /** Rename, move, merge, abolish, and change units. */
    CHANGE;

    @Override
    public Set<String> roles() {
        return Set.of("platform-administrator");
    }

    @Override
    public Reach reach() {
        return Reach.ANY;
    }
}
