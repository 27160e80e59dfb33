package tw.servicequality.verification.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A fixed number of clients, each with a connection of its own, who begin the next turn as soon as one is done. Measured is what is warm:
 * the warm-up goes on, up to five times as long, until the rate has stopped growing. It rests again and again until the machine is idle,
 * for while all cores are taken the compilers of the virtual machine do not get to what they have found worth compiling.
 */
record Load(int clients, Duration warmUp, Duration measured) {

    private static final int STRETCHES = 4;
    private static final int MOST = 5 * STRETCHES;
    private static final double GROWS = 1.05;

    /** So many stretches in a row that do not grow: one or two may be hiccups of the machine. */
    private static final int STEADY = 3;

    private static final double IDLE = 0.2;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int MOST_LOOKS = 30;

    /** What a client does again and again. */
    interface Turn {
        void take(Client client) throws IOException;
    }

    /** Warms what is at this origin, and gives the figures of the measured stretch alone. */
    Outcome run(URI origin, Turn turn) throws InterruptedException {
        if (warmUp.isPositive()) {
            warm(origin, turn);
        }
        return measure(origin, turn);
    }

    /** The figures of a stretch of what is warm. */
    Outcome measure(URI origin, Turn turn) throws InterruptedException {
        return stretch(origin, turn, measured);
    }

    /** Goes on, unmeasured, for that part of a measured stretch. */
    void leadIn(double part, URI origin, Turn turn) throws InterruptedException {
        stretch(origin, turn, Duration.ofMillis((long) (measured.toMillis() * part)));
    }

    void warm(URI origin, Turn turn) throws InterruptedException {
        var best = 0.0;
        var steady = 0;
        for (var done = 0; done < MOST && steady < STEADY; done++) {
            var rate = stretch(origin, turn, warmUp.dividedBy(STRETCHES)).turnsPerSecond();
            steady = rate < best * GROWS ? steady + 1 : 0;
            best = Math.max(best, rate);
            rest();
        }
    }

    /** Until nothing is compiled, relayed or sealed any more, half a minute at most. */
    static void rest() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        machine.getCpuLoad();
        for (var looks = 0; looks < MOST_LOOKS; looks++) {
            LockSupport.parkNanos(LOOK.toNanos());
            if (machine.getCpuLoad() < IDLE) {
                return;
            }
        }
    }

    private Outcome stretch(URI origin, Turn turn, Duration length) throws InterruptedException {
        var begins = System.nanoTime();
        var ends = begins + length.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Future<Client>>();
            for (var at = 0; at < clients; at++) {
                var number = at;
                work.add(threads.submit(() -> client(number, origin, turn, begins, ends)));
            }
            return outcome(work, length);
        }
    }

    private static Client client(int number, URI origin, Turn turn, long begins, long ends) throws IOException {
        try (var wire = new Wire(origin)) {
            var client = new Client(number, wire, begins, ends, new LinkedHashMap<>(), new int[1]);
            while (System.nanoTime() < ends) {
                turn.take(client);
                client.turned();
            }
            return client;
        }
    }

    private static Outcome outcome(List<Future<Client>> work, Duration length) throws InterruptedException {
        var steps = new LinkedHashMap<String, Sample>();
        var turns = 0;
        for (var done : work) {
            try {
                var client = done.get();
                turns += client.turns()[0];
                client.steps().forEach((step, sample) -> steps.computeIfAbsent(step, any -> new Sample())
                        .addAll(sample));
            } catch (ExecutionException failure) {
                throw new AssertionError("a client gave up", failure.getCause());
            }
        }
        return new Outcome(turns, length, steps);
    }

    /** One client at work: what ends in the measured stretch is counted, whenever it began. */
    record Client(int number, Wire wire, long begins, long ends, Map<String, Sample> steps, int[] turns) {

        static Client unmeasured(Wire wire) {
            return new Client(0, wire, Long.MAX_VALUE, Long.MAX_VALUE, Map.of(), new int[1]);
        }

        Wire.Reply send(String step, String method, String path, String headers, String body) throws IOException {
            var start = System.nanoTime();
            var reply = wire.send(method, path, headers, body);
            if (isMeasured()) {
                steps.computeIfAbsent(step, any -> new Sample()).add(System.nanoTime() - start);
            }
            return reply;
        }

        void turned() {
            if (isMeasured()) {
                turns[0]++;
            }
        }

        private boolean isMeasured() {
            var now = System.nanoTime();
            return now >= begins && now < ends;
        }
    }

    /** Turns and requests that ended while it was measured. */
    record Outcome(int turns, Duration measured, Map<String, Sample> steps) {

        double turnsPerSecond() {
            return turns * 1e3 / measured.toMillis();
        }

        double requestsPerSecond() {
            return steps.values().stream().mapToInt(Sample::size).sum() * 1e3 / measured.toMillis();
        }

        /** Both as if they were one stretch. */
        Outcome and(Outcome other) {
            var all = new LinkedHashMap<String, Sample>();
            Stream.of(steps, other.steps)
                    .forEach(some -> some.forEach((step, sample) ->
                            all.computeIfAbsent(step, any -> new Sample()).addAll(sample)));
            return new Outcome(turns + other.turns, measured.plus(other.measured), all);
        }

        void print() {
            Machine.says("    %-10s %9s %9s %9s %9s", "step", "requests", "p50 ms", "p95 ms", "p99 ms");
            steps.forEach((step, sample) -> Machine.says(
                    "    %-10s %9d %9.1f %9.1f %9.1f",
                    step, sample.size(), sample.percentile(50), sample.percentile(95), sample.percentile(99)));
        }
    }
}
