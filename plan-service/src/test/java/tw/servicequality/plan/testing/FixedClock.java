package tw.servicequality.plan.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** It is always nine in the morning of 1 March 2016 in Taipei. */
@Singleton
class FixedClock {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return Clock.fixed(Instant.parse("2016-03-01T01:00:00Z"), ZoneId.of("Asia/Taipei"));
    }
}
