package tw.servicequality.platform.parkedtimer;

import java.util.Set;
import tw.servicequality.platform.identity.Access;

/** Parked timers are the platform administrator's. */
enum ParkedTimerAccess implements Access {
    READ,
    REVIVE;

    @Override
    public Set<String> roles() {
        return Set.of("platform-administrator");
    }

    @Override
    public Reach reach() {
        return Reach.ANY;
    }
}
