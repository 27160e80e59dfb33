package tw.servicequality.platform.parkedtimer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A timer that will not fire until it is revived, or set again by its service. */
record ParkedTimer(TimerId id, Instant dueAt, int attempts, String lastFailure, Instant parkedAt) {

    /** Its version for If-Match: it differs each time the timer is parked. */
    long version() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, parkedAt);
    }
}
