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

    void measure(long from) throws IOException, SQLException {
        var service = ground.complaintService();
        var number = PER_SECOND * SECONDS;
        var first = Instant.now().plusSeconds(15);
        new DueTimers(ground).pace(from, number, first, PER_SECOND);
        LockSupport.parkUntil(first.plusSeconds(SECONDS + 3).toEpochMilli());
        awaitSent();
        ground.end(service);
        Machine.says("%nlag of %,d timers at %d a second:", number, PER_SECOND);
        print("written, before the commit", "time", from, first, number);
        print("acknowledged by Kafka, before that is noted", "sent_at", from, first, number);
        Machine.load();
    }

    private void awaitSent() throws SQLException {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (ground.count("select count(*) from outbox where sent_at is null") > 0 && System.nanoTime() < end) {
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
