package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import tw.servicequality.verification.running.FactTap;
import tw.servicequality.verification.running.FactTap.Fact;

/** How late timers fire when they become due at an even pace, and how late those hear of it who listen on Kafka. */
record Lag(Ground ground) {

    private static final int PER_SECOND = 500;
    private static final int SECONDS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String TOPIC = "deadline-events";

    private static final String WRITTEN = """
            select percentile_cont(array[0.5, 0.99, 1]) within group (order by extract(epoch from o.time - (b.first + b.place * interval '%d us')))
            from (select case_number, n - %d as place, '%s'::timestamptz as first from bench_case) b
            join outbox o on o.subject = b.case_number || '/FINAL_REPLY/1'
            where b.place between 0 and %d - 1 and o.type like '%%.Deadline%%'""";

    void measure(long from) throws IOException, SQLException {
        var service = ground.complaintService();
        var number = PER_SECOND * SECONDS;
        // Preparing them takes its time among many cases, and the first must not be due before all are.
        var first = Instant.now().plusSeconds(15 + ground.count("select count(*) from timer") / 10_000);
        new DueTimers(ground).pace(from, number, first, PER_SECOND);
        var heard = new Sample();
        try (var tap = FactTap.fromNow(ground.platform(), TOPIC)) {
            while (heard.size() < number) {
                tap.hear(Duration.ofMillis(500), fact -> note(fact, from, number, first, heard));
                if (Instant.now().isAfter(first.plusSeconds(SECONDS).plus(PATIENCE))) {
                    throw new AssertionError("only " + heard.size() + " have been heard of");
                }
            }
        }
        ground.end(service);
        Machine.says("%nlag of %,d timers at %d a second:", number, PER_SECOND);
        print("written, before the commit", written(from, first, number));
        print("heard by a listener on Kafka", heard.percentile(50), heard.percentile(99), heard.percentile(100));
        Machine.load();
    }

    /** What was left due before is heard too, from the beginning, and passed over. */
    private static void note(Fact fact, long from, int number, Instant first, Sample heard) {
        var place = Long.parseLong(fact.subject().replaceFirst("^[^-]*-", "").replaceFirst("/.*", "")) - from;
        if (fact.type().contains(".Deadline") && place >= 0 && place < number) {
            var due = first.plusNanos(place * (1_000_000_000L / PER_SECOND));
            heard.add(Duration.between(due, Instant.now()).toNanos());
        }
    }

    private double[] written(long from, Instant first, int number) throws SQLException {
        try (var connection = ground.open();
                var rows = connection
                        .createStatement()
                        .executeQuery(WRITTEN.formatted(1_000_000 / PER_SECOND, from, first, number))) {
            rows.next();
            var seconds = (Double[]) rows.getArray(1).getArray();
            return new double[] {seconds[0] * 1_000, seconds[1] * 1_000, seconds[2] * 1_000};
        }
    }

    private static void print(String what, double... millis) {
        Machine.says("    %-30s p50 %.0f ms, p99 %.0f ms, most %.0f ms", what, millis[0], millis[1], millis[2]);
    }
}
