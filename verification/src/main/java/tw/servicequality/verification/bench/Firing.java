package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Due timers fired by the service itself, in one or several processes, as its own meters count them. */
record Firing(Ground ground, DueTimers timers, int due) {

    private static final Duration LOOK = Duration.ofMillis(100);

    /** The machine rests in between, so that the compilers get to what they have found worth compiling. */
    private static final int WARM_UPS = 6;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What one measurement uses up of the stock, its warm-up included. */
    int needed() {
        return due + warmUp();
    }

    /** How many a second, from the instant at which all of them have become due until the last has fired. */
    double measure(int processes, long from) throws IOException, SQLException {
        var services = new ArrayList<ServiceProcess>();
        for (var at = 0; at < processes; at++) {
            services.add(ground.complaintService());
        }
        var warm = warmUp() / WARM_UPS;
        for (var number = 0; number < WARM_UPS; number++) {
            timers.now(from + number * warm, warm);
            await(services, (number + 1) * warm);
            awaitSent();
            Load.rest();
        }
        var before = effects();
        timers.now(from + warmUp(), due);
        var start = System.nanoTime();
        await(services, needed());
        var rate = due / seconds(start);
        start = System.nanoTime();
        awaitSent();
        Machine.says(
                "%n%d process(es): %,.0f timers/s; %,d facts told; the last at Kafka %.1f s later",
                processes, rate, effects() - before, seconds(start));
        services.forEach(ground::end);
        Machine.load();
        return rate;
    }

    private int warmUp() {
        return due * 3 / 10;
    }

    private void await(List<ServiceProcess> services, int wanted) throws IOException {
        var wires = new ArrayList<Wire>();
        for (var service : services) {
            wires.add(new Wire(service.origin()));
        }
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var fired = 0L; fired < wanted; ) {
            LockSupport.parkNanos(LOOK.toNanos());
            fired = 0;
            for (var wire : wires) {
                fired +=
                        fired(wire.send("GET", "/q/metrics", "", "").expect(200).body());
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("only " + fired + " fired");
            }
        }
        for (var wire : wires) {
            wire.close();
        }
    }

    private static long fired(String meters) {
        return Stream.of(meters.split("\n"))
                .filter(line -> line.startsWith("timer_fired_total") && line.contains("complaint-deadline"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Facts in the outbox that timers told. */
    private long effects() throws SQLException {
        return ground.count("select count(*) from outbox where type like '%.Deadline%'");
    }

    private void awaitSent() throws SQLException {
        while (ground.count("select count(*) from outbox where sent_at is null") > 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
