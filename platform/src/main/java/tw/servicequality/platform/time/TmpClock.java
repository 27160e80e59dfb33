package tw.servicequality.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

class TmpClock {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
