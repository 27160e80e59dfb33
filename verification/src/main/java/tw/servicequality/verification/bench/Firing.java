package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Due timers fired by the service itself, in one or several processes, as its own meters count them. */
final class Firing {

    /** Counting costs the service some milliseconds: it is looked so often only in the last quarter. */
    private static final Duration LOOK = Duration.ofMillis(250);

    private static final Duration FIRST_LOOKS = Duration.ofSeconds(1);

    /** The machine rests in between, so that the compilers get to what they have found worth compiling. */
    private static final int WARM_UPS = 8;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Ground ground;
    private final DueTimers timers;
    private final int due;
    private final List<ServiceProcess> services = new ArrayList<>();

    Firing(Ground ground, DueTimers timers, int due) {
        this.ground = ground;
        this.timers = timers;
        this.due = due;
    }

    /** What one measurement uses up of the stock, its warm-up included. */
    int needed() {
        return due + warmUp();
    }

    /**
     * How many a second, from the instant at which all of them have become due until the last has fired. Those of an earlier
     * measurement work on: a process that has fired some hundred thousand has nothing left to compile.
     */
    double measure(int processes, long from) throws IOException, SQLException {
        while (services.size() < processes) {
            services.add(ground.complaintService());
        }
        var warm = warmUp() / WARM_UPS;
        for (var number = 0; number < WARM_UPS; number++) {
            fire(from + number * warm, warm);
            awaitSent();
            Load.rest();
        }
        var before = effects();
        var rate = fire(from + warmUp(), due);
        var start = System.nanoTime();
        awaitSent();
        Machine.says(
                "%n%d process(es): %,.0f timers/s; %,d facts told; the last at Kafka %.1f s later",
                processes, rate, effects() - before, seconds(start));
        Machine.load();
        return rate;
    }

    void end() {
        services.forEach(ground::end);
    }

    private int warmUp() {
        return due * 4 / 10;
    }

    private double fire(long from, int number) throws IOException, SQLException {
        var wanted = fired() + number;
        timers.now(from, number);
        var start = System.nanoTime();
        for (var fired = 0L; fired < wanted; fired = fired()) {
            if (System.nanoTime() > start + PATIENCE.toNanos()) {
                throw new AssertionError("only " + fired + " fired of " + wanted);
            }
            LockSupport.parkNanos((wanted - fired > number / 4 ? FIRST_LOOKS : LOOK).toNanos());
        }
        return number / seconds(start);
    }

    private long fired() throws IOException {
        var fired = 0L;
        for (var service : services) {
            try (var wire = new Wire(service.origin())) {
                fired +=
                        fired(wire.send("GET", "/q/metrics", "", "").expect(200).body());
            }
        }
        return fired;
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
        while (ground.count("select count(*) from outbox_unsent") > 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
