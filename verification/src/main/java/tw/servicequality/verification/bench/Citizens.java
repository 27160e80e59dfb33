package tw.servicequality.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Citizens who file petitions without pause; whose answer is lost asks another replica, with the same idempotency key. */
final class Citizens implements AutoCloseable {

    private static final int NUMBER = 4;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int SO_SOON_IS_NO_LOSS = 503;

    private final List<URI> origins;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final List<Thread> threads;

    Citizens(List<URI> origins) {
        this.origins = origins;
        this.threads = IntStream.range(0, NUMBER)
                .mapToObj(
                        at -> Thread.ofPlatform().daemon().name("citizen-" + at).start(() -> work(at)))
                .toList();
    }

    private void work(int first) {
        for (var at = first; !stop.get(); at++) {
            var title = UUID.randomUUID().toString();
            var petition = Petition.to(Office.ALL.get(at % Office.ALL.size()).agency(), false)
                    .replace("河川旁圍籬損壞，請儘速修復", title);
            acknowledged.put(title, insist(petition, title, at));
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private String insist(String petition, String key, int first) {
        for (var at = first; ; at++) {
            try (var wire = new Wire(origins.get(at % origins.size()))) {
                var reply = wire.send("POST", "/api/v1/complaints", "Idempotency-Key: " + key + "\r\n", petition);
                if (reply.status() == 201) {
                    return reply.text("caseNumber");
                }
                if (reply.status() != SO_SOON_IS_NO_LOSS && reply.status() != 409) {
                    throw new AssertionError("answered " + reply.status() + ": " + reply.body());
                }
            } catch (IOException gone) {
                lost.incrementAndGet();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Case numbers by the petitions' titles. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    int lost() {
        return lost.get();
    }

    /** Each ends with the petition that he is at. */
    void stop() {
        stop.set(true);
        for (var thread : threads) {
            try {
                thread.join(Duration.ofSeconds(60));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        stop();
    }
}
