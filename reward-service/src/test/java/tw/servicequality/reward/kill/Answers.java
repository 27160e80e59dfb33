package tw.servicequality.reward.kill;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** How many answers came, and how many were lost with the service that owed them. */
record Answers(AtomicLong given, AtomicLong lost) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    Answers() {
        this(new AtomicLong(), new AtomicLong());
    }

    /** Returns when so many more have come, or none come for want of work. */
    void await(int more) {
        var target = given.get() + more;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (given.get() < target && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
    }
}
