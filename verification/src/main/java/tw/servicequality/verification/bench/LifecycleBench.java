package tw.servicequality.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import tw.servicequality.verification.bench.Load.Outcome;

/** How many petitions a second live their whole life, on an empty database and among a million cases. */
record LifecycleBench(Ground ground, BenchOptions options) {

    private static final int WANTED = 300;
    private static final double WANTED_RATIO = 0.9;

    void run() throws IOException, SQLException, InterruptedException {
        var lifecycle = new Lifecycle(ground.platform(), options.mail());
        Machine.says(
                "%d clients; tokens from %s; petitioners %s e-mail",
                options.clients(), ground.platform().issuer(), options.mail() ? "with" : "without");
        ground.empty();
        var empty = both("empty database", lifecycle);
        ground.empty();
        new CaseStock(ground).fill(options.cases());
        var full = both("%,d cases".formatted(options.cases()), lifecycle);
        verdict(empty, full);
        ground.empty();
    }

    /** Straight to the service, and then through the gateway. */
    private Outcome both(String where, Lifecycle lifecycle) throws IOException, SQLException, InterruptedException {
        var service = ground.complaintService();
        var direct = measure("complaint-service directly, " + where, service.origin(), lifecycle);
        if (options.gateway()) {
            var gateway = ground.gateway(service);
            measure("through the gateway, " + where, gateway.origin(), lifecycle);
            ground.end(gateway);
        }
        ground.end(service);
        return direct;
    }

    private Outcome measure(String what, URI origin, Lifecycle lifecycle) throws InterruptedException {
        var outcome = new Load(options.clients(), options.warmUp(), options.measured()).run(origin, lifecycle);
        Machine.says(
                "%n%s: %.1f lifecycles/s = %.0f requests/s",
                what, outcome.turnsPerSecond(), outcome.requestsPerSecond());
        outcome.print();
        Machine.load();
        return outcome;
    }

    private static void verdict(Outcome empty, Outcome full) {
        Machine.says("%ntarget %d/s: %s", WANTED, verdict(empty.turnsPerSecond(), "lifecycles", WANTED));
        Machine.says("             %s", verdict(empty.requestsPerSecond(), "requests", WANTED));
        var ratio = full.turnsPerSecond() / empty.turnsPerSecond();
        Machine.says(
                "target %.1f of the empty rate: %.2f, %s",
                WANTED_RATIO, ratio, ratio >= WANTED_RATIO ? "reached" : "missed");
    }

    private static String verdict(double rate, String unit, int wanted) {
        return "%.1f %s/s, %s".formatted(rate, unit, rate >= wanted ? "reached" : "missed");
    }
}
