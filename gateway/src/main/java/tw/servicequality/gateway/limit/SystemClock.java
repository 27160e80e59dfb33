package tw.servicequality.gateway.limit;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock of the machine; tests put a clock of their own in its place. */
class SystemClock {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
