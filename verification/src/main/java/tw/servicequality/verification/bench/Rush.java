package tw.servicequality.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Citizens who come at a given pace whatever the service can take: many connections, each with its own share of it. */
record Rush(URI origin, int perSecond, Duration length) {

    private static final int CONNECTIONS = 400;

    Result run() throws InterruptedException {
        var petition = Petition.to(Office.ALL.getFirst().agency(), false);
        var pace = 1_000_000_000L * CONNECTIONS / perSecond;
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Future<Result>>();
            for (var at = 0; at < CONNECTIONS; at++) {
                var first = start + pace * at / CONNECTIONS;
                work.add(threads.submit(() -> one(petition, first, pace, start + length.toNanos())));
            }
            var all = new Result();
            for (var done : work) {
                all.add(done.get());
            }
            return all;
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        }
    }

    private Result one(String petition, long first, long pace, long end) {
        var result = new Result();
        Wire wire = null;
        for (var next = first; next < end; next += pace) {
            LockSupport.parkNanos(next - System.nanoTime());
            if (System.nanoTime() > end) {
                break;
            }
            try {
                wire = wire == null ? new Wire(origin) : wire;
                result.count(wire, petition);
            } catch (IOException lost) {
                result.unanswered++;
                wire = null;
            }
        }
        close(wire);
        return result;
    }

    private static void close(Wire wire) {
        try {
            if (wire != null) {
                wire.close();
            }
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    /** What came back. */
    static final class Result {

        private final Map<Integer, Integer> byStatus = new HashMap<>();
        private final Sample accepted = new Sample();
        private final Sample refused = new Sample();
        private int unanswered;
        private int withoutRetryAfter;

        private void count(Wire wire, String petition) throws IOException {
            var start = System.nanoTime();
            var reply =
                    wire.send("POST", "/api/v1/complaints", "Idempotency-Key: " + UUID.randomUUID() + "\r\n", petition);
            (reply.status() == 201 ? accepted : refused).add(System.nanoTime() - start);
            byStatus.merge(reply.status(), 1, Integer::sum);
            if (reply.status() != 201 && !reply.saysWhenToRetry()) {
                withoutRetryAfter++;
            }
        }

        private void add(Result other) {
            other.byStatus.forEach((status, number) -> byStatus.merge(status, number, Integer::sum));
            accepted.addAll(other.accepted);
            refused.addAll(other.refused);
            unanswered += other.unanswered;
            withoutRetryAfter += other.withoutRetryAfter;
        }

        int offered() {
            return accepted.size() + refused.size() + unanswered;
        }

        Map<Integer, Integer> byStatus() {
            return byStatus;
        }

        Sample accepted() {
            return accepted;
        }

        Sample refused() {
            return refused;
        }

        int unanswered() {
            return unanswered;
        }

        int withoutRetryAfter() {
            return withoutRetryAfter;
        }
    }
}
