package tw.servicequality.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Tells the relay of this process that facts were committed. NOTIFY would tell those of all replicas, but it makes all who commit in a
 * database queue for one lock that each holds until its commit is on the disk.
 */
@ApplicationScoped
class OutboxBell {

    private static final Boolean RING = true;

    private final TransactionSynchronizationRegistry transaction;
    private final BlockingQueue<Boolean> rung = new ArrayBlockingQueue<>(1);

    OutboxBell(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Rings when the running transaction has committed, once for all that it asks; fails outside one. */
    void ringAfterCommit() {
        if (transaction.getResource(this) == null) {
            transaction.putResource(this, RING);
            transaction.registerInterposedSynchronization(new AfterCommit());
        }
    }

    /** Whether it has rung since the last time, now or within that time. */
    boolean await(Duration longest) throws InterruptedException {
        return rung.poll(longest.toMillis(), TimeUnit.MILLISECONDS) != null;
    }

    private final class AfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // rings after it alone
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                rung.offer(RING);
            }
        }
    }
}
