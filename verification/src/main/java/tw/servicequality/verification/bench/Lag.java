package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** How late timers fire when they become due at an even pace. */
record Lag(Ground ground) {

    private static final int PER_SECOND = 500;
    private static final int SECONDS = 20;
    private static final String LATE = """
            select percentile_cont(array[0.5, 0.99, 1]) within group (order by extract(epoch from o.%s - (b.first + b.place * interval '%d us')))
            from (select case_number, n - %d as place, '%s'::timestamptz as first from bench_case) b
            join outbox o on o.subject = b.case_number || '/FINAL_REPLY/1'
            where b.place between 0 and %d - 1 and o.type like '%%.Deadline%%'""";

    private static final String SENT =
            "select count(*) from outbox where type like '%.Deadline%' and sent_at is not null and id > ";

    void measure(long from) throws IOException, SQLException {
        var service = ground.complaintService();
        var number = PER_SECOND * SECONDS;
        // Preparing them takes its time among many cases, and the first must not be due before all are.
        var first = Instant.now().plusSeconds(15 + ground.count("select count(*) from timer") / 10_000);
        var before = ground.count("select coalesce(max(id), 0) from outbox");
        new DueTimers(ground).pace(from, number, first, PER_SECOND);
        LockSupport.parkUntil(first.plusSeconds(SECONDS + 3).toEpochMilli());
        awaitSent(before, number);
        ground.end(service);
        Machine.says("%nlag of %,d timers at %d a second:", number, PER_SECOND);
        print("written, before the commit", "time", from, first, number);
        print("acknowledged by Kafka, before that is noted", "sent_at", from, first, number);
        Machine.load();
    }

    private void awaitSent(long before, int number) throws SQLException {
        var end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (ground.count(SENT + before) < number) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not all have fired");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private void print(String what, String column, long from, Instant first, int number) throws SQLException {
        try (var connection = ground.open();
                var rows = connection
                        .createStatement()
                        .executeQuery(LATE.formatted(column, 1_000_000 / PER_SECOND, from, first, number))) {
            rows.next();
            var seconds = (Double[]) rows.getArray(1).getArray();
            Machine.says(
                    "    %-45s p50 %.0f ms, p99 %.0f ms, most %.0f ms",
                    what, seconds[0] * 1_000, seconds[1] * 1_000, seconds[2] * 1_000);
        }
    }
}
