package tw.servicequality.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import tw.servicequality.platform.background.Fault;

/**
 * Hears the facts of other services, in order. A fact that fails is tried again with growing pauses and then parked; while the
 * database is away nothing is acknowledged and nothing is passed over.
 */
@ApplicationScoped
class FactListener {

    private static final Logger LOG = Logger.getLogger(FactListener.class);
    private static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final FactDelivery delivery;
    private final ParkedMessages parked;
    private final CountDownLatch stopping = new CountDownLatch(1);

    FactListener(FactDelivery delivery, ParkedMessages parked) {
        this.delivery = delivery;
        this.parked = parked;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    @Incoming("facts")
    @Blocking
    void hear(ConsumerRecord<String, byte[]> message) throws InterruptedException {
        var data = new String(message.value(), StandardCharsets.UTF_8);
        EventEnvelope envelope;
        try {
            envelope = EventEnvelope.of(message);
        } catch (RuntimeException unreadable) {
            persist(() -> parked.parkAlone(EventEnvelope.unreadable(message), data, unreadable.getMessage()));
            return;
        }
        if (delivery.concerns(envelope.type())) {
            deliver(envelope, data);
        }
    }

    /** What fails because the database is away, or somebody was in the way, is not the fact's fault and does not count against it. */
    private void deliver(EventEnvelope envelope, String data) throws InterruptedException {
        var faults = 0;
        for (var attempt = 1; ; attempt++) {
            try {
                delivery.deliver(envelope, data);
                return;
            } catch (Exception failure) {
                LOG.warnf("%s %s failed, attempt %d: %s", envelope.type(), envelope.id(), attempt, failure);
                if (Fault.of(failure) == Fault.OWN && ++faults == ATTEMPTS) {
                    persist(() -> parked.parkAlone(envelope, data, reason(failure)));
                    return;
                }
                pause(attempt);
            }
        }
    }

    /** Parks, and insists: what is neither delivered nor parked must not be acknowledged. */
    private void persist(Runnable parking) throws InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                parking.run();
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("cannot park yet: %s", failure);
                pause(attempt);
            }
        }
    }

    private void pause(int attempt) throws InterruptedException {
        var millis = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempt, 10));
        if (stopping.await(millis, TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("the service stops");
        }
    }

    private static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
