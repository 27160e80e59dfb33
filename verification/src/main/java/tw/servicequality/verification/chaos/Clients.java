package tw.servicequality.verification.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tw.servicequality.verification.running.RunningPlatform;
import tw.servicequality.verification.running.Visitor;
import tw.servicequality.verification.running.Visitor.Answer;

/** Citizens and officers who go on working while things break, and retry with their idempotency key as they should. */
final class Clients implements AutoCloseable {

    private static final String AGENCY = "WRA-CENTRAL";
    private static final int CLOSE_EVERY = 3;
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final RunningPlatform platform;
    private final Ledger ledger;
    private final String run;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<Thread> threads;

    /** The run's name marks its petitions' titles. */
    Clients(RunningPlatform platform, Ledger ledger, String run, int number) {
        this.platform = platform;
        this.ledger = ledger;
        this.run = run;
        this.threads = IntStream.range(0, number)
                .mapToObj(
                        at -> Thread.ofPlatform().daemon().name("client-" + at).unstarted(this::work))
                .toList();
    }

    void begin() {
        threads.forEach(Thread::start);
    }

    private void work() {
        var citizen = Visitor.citizen(platform);
        var supervisor = Visitor.login(platform, "wra-central.unit-supervisor");
        for (var turn = 1; stop.getCount() > 0; turn++) {
            var number = file(citizen);
            if (turn % CLOSE_EVERY == 0) {
                handle(supervisor, number);
            }
        }
    }

    private String file(Visitor citizen) {
        var key = UUID.randomUUID().toString();
        var title = run + " " + key;
        var petition = Map.of(
                "agency",
                AGENCY,
                "channel",
                "WEB",
                "type",
                "INQUIRY",
                "title",
                title,
                "content",
                "請問本件之辦理進度。",
                "petitioner",
                Map.of("name", "林小華", "email", "lin@example.test"));
        var answer = insist(() -> citizen.post("/api/v1/complaints", petition, key), 201);
        var number = answer.text("/caseNumber");
        ledger.filed(title, number);
        return number;
    }

    /** Assigns and closes; after a lost answer the state tells whether the move was made. */
    private void handle(Visitor supervisor, String number) {
        var path = "/api/v1/complaints/" + number;
        var assignment = Map.of("unit", "SEC", "officer", "wra-central.case-officer");
        move(supervisor, path, "FILED", "/assignment", assignment);
        move(supervisor, path, "ASSIGNED", "/closure", Map.of("outcome", "UPHELD", "reply", "已辦理完成。"));
        ledger.closed(number);
    }

    private void move(Visitor supervisor, String path, String from, String act, Object body) {
        for (; ; ) {
            var found = insist(() -> supervisor.get(path), 200);
            if (!found.text("/status").equals(from)) {
                return;
            }
            try {
                var answer = supervisor.put(path + act, found.etag(), body);
                if (answer.status() == 200) {
                    return;
                }
                if (answer.status() < 500 && answer.status() != 412 && answer.status() != 409) {
                    answer.expect(200);
                }
            } catch (Visitor.Unreachable lost) {
                ledger.retried();
            }
            pause();
        }
    }

    /** Asks again until the wanted answer comes. Refusals that another try cannot mend end the run. */
    private Answer insist(Supplier<Answer> request, int wanted) {
        for (; ; ) {
            try {
                var answer = request.get();
                if (answer.status() == wanted) {
                    return answer;
                }
                if (answer.status() < 500 && answer.status() != 429 && answer.status() != 409) {
                    answer.expect(wanted);
                }
            } catch (Visitor.Unreachable lost) {
                ledger.retried();
            }
            pause();
        }
    }

    private void pause() {
        try {
            stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets everyone finish what he has begun, if it can be finished. */
    @Override
    public void close() {
        stop.countDown();
        for (var thread : threads) {
            try {
                thread.join(LAST_PATIENCE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
