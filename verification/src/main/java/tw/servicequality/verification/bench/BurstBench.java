package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import tw.servicequality.verification.bench.Load.Outcome;

/** Ten times as many petitions as the service can take, for a minute: what the ones too many are told, and how soon all is well again. */
record BurstBench(Ground ground, BenchOptions options) {

    private static final int TIMES = 10;
    private static final Duration BURST = Duration.ofSeconds(60);
    private static final Duration AFTER = Duration.ofSeconds(5);
    private static final double NORMAL = 1.5;

    void run() throws IOException, SQLException, InterruptedException {
        ground.empty();
        var service = ground.complaintService();
        var before = file(service, options.warmUp(), options.measured());
        Machine.says("%nsustainable: %.0f petitions/s", before.turnsPerSecond());
        before.print();
        // A client that waits for its answer sees as much as the service can do: half of that is an ordinary day.
        var ordinary = half(service, before, options.warmUp(), options.measured());
        Machine.says("%nordinary, at half of that:");
        ordinary.print();
        var rush = new Rush(service.origin(), (int) before.turnsPerSecond() * TIMES, BURST).run();
        var calm = half(service, before, Duration.ZERO, AFTER);
        var settled = half(service, before, Duration.ZERO, AFTER);
        var later = half(service, before, Duration.ZERO, options.measured());
        print(rush);
        Machine.says("first %d s afterwards, at the ordinary rate:", AFTER.toSeconds());
        calm.print();
        Machine.says("next %d s, at the same rate:", AFTER.toSeconds());
        settled.print();
        Machine.says("then, at the same rate:");
        later.print();
        verdict(rush, settled, ordinary);
        ground.end(service);
        ground.empty();
    }

    private static void print(Rush.Result rush) {
        Machine.says(
                "%nburst: %,d petitions offered in %d s (%.0f/s), by status %s; without an answer %d; without Retry-After %d",
                rush.offered(),
                BURST.toSeconds(),
                rush.offered() / (double) BURST.toSeconds(),
                new TreeMap<>(rush.byStatus()),
                rush.unanswered(),
                rush.withoutRetryAfter());
        Machine.says(
                "    taken in: p50 %.0f ms, p99 %.0f ms; refused: p50 %.0f ms, p99 %.0f ms",
                rush.accepted().percentile(50),
                rush.accepted().percentile(99),
                rush.refused().percentile(50),
                rush.refused().percentile(99));
    }

    private static void verdict(Rush.Result rush, Outcome settled, Outcome ordinary) {
        var allowed =
                rush.byStatus().keySet().stream().allMatch(status -> status == 201 || status == 429 || status == 503);
        var clean = allowed && rush.unanswered() == 0 && rush.withoutRetryAfter() == 0;
        Machine.says("%ntarget nothing but 201, and 429 or 503 with Retry-After: %s", clean ? "reached" : "missed");
        var then = settled.steps().get("file").percentile(95);
        var usual = ordinary.steps().get("file").percentile(95);
        Machine.says(
                "target usual p95 (within %.1f times %.0f ms) once %d s are over: %.0f ms, %s",
                NORMAL, usual, AFTER.toSeconds(), then, then <= NORMAL * usual ? "reached" : "missed");
    }

    private Outcome file(ServiceProcess service, Duration warmUp, Duration measured) throws InterruptedException {
        return new Load(options.clients(), warmUp, measured).run(service.origin(), this::file);
    }

    /** Half as many, evenly: clients that begin together would come together for seconds, and wait for one another. */
    private Outcome half(ServiceProcess service, Outcome sustainable, Duration warmUp, Duration measured)
            throws InterruptedException {
        var pace = (long) (1e9 * options.clients() / (sustainable.turnsPerSecond() / 2));
        return new Load(options.clients(), warmUp, measured).run(service.origin(), client -> {
            var since = System.nanoTime() - pace * client.number() / options.clients();
            LockSupport.parkNanos(pace - Math.floorMod(since, pace));
            file(client);
        });
    }

    private void file(Load.Client client) throws IOException {
        var office = Office.ALL.get(client.number() % Office.ALL.size());
        Petition.file(client, Petition.to(office.agency(), options.mail()));
    }
}
