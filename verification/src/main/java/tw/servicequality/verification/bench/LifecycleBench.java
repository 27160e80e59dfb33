package tw.servicequality.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import tw.servicequality.verification.bench.Rounds.Side;

/**
 * How many petitions a second live their whole life: on an empty database and, by turns, among a million cases. One process serves
 * both, for two differ by a fifth in what their compilers happened to make of the same code.
 */
record LifecycleBench(Ground ground, BenchOptions options) {

    private static final int WANTED = 300;
    private static final double WANTED_RATIO = 0.9;
    private static final String FULL = "many_cases";
    private static final String EMPTY = "no_cases";

    void run() throws IOException, SQLException, InterruptedException {
        var lifecycle = new Lifecycle(ground.platform(), options.mail());
        Machine.says(
                "%d clients; tokens from %s; petitioners %s e-mail",
                options.clients(), ground.platform().issuer(), options.mail() ? "with" : "without");
        var aside = new Aside(ground);
        ground.empty();
        new CaseStock(ground).fill(options.cases());
        aside.put(FULL);
        var service = ground.complaintService();
        var rates = new Rounds(options.loadByTurns(), lifecycle)
                .compare(
                        new Side(
                                "%,d cases".formatted(options.cases()), service.origin(), () -> aside.use(FULL, EMPTY)),
                        new Side("empty database", service.origin(), () -> aside.use(EMPTY, FULL)));
        verdict(rates);
        if (options.gateway()) {
            aside.use(FULL, EMPTY);
            throughGateway(ground.gateway(service).origin(), lifecycle);
        }
        ground.empty();
    }

    private void throughGateway(URI gateway, Lifecycle lifecycle) throws InterruptedException {
        var outcome = options.load().run(gateway, lifecycle);
        Machine.says(
                "%nthrough the gateway, %,d cases: %.1f lifecycles/s = %.0f requests/s",
                options.cases(), outcome.turnsPerSecond(), outcome.requestsPerSecond());
        outcome.print();
    }

    private static void verdict(Rounds.Result rates) {
        verdict("empty", rates.limit());
        verdict("full", rates.subject());
        Machine.says(
                "target %.1f of the empty rate: %.2f, %s",
                WANTED_RATIO, rates.ratio(), rates.ratio() >= WANTED_RATIO ? "reached" : "missed");
    }

    /** In both units, for the target names none. */
    private static void verdict(String where, double lifecycles) {
        Machine.says("%ntarget %d/s, %s: %s", WANTED, where, verdict(lifecycles, "lifecycles"));
        Machine.says("             %s", verdict(lifecycles * Lifecycle.REQUESTS, "requests"));
    }

    private static String verdict(double rate, String unit) {
        return "%.1f %s/s, %s".formatted(rate, unit, rate >= WANTED ? "reached" : "missed");
    }
}
