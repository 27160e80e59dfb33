package tw.servicequality.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import tw.servicequality.verification.bench.Rounds.Side;

/** How many petitions a second live their whole life: on an empty database and, by turns, among a million cases. */
record LifecycleBench(Ground empty, Ground full, BenchOptions options) {

    private static final int WANTED = 300;
    private static final double WANTED_RATIO = 0.9;

    void run() throws IOException, SQLException, InterruptedException {
        var lifecycle = new Lifecycle(full.platform(), options.mail());
        Machine.says(
                "%d clients; tokens from %s; petitioners %s e-mail",
                options.clients(), full.platform().issuer(), options.mail() ? "with" : "without");
        empty.empty();
        full.empty();
        new CaseStock(full).fill(options.cases());
        var few = empty.complaintService();
        var many = full.complaintService();
        var rates = new Rounds(options.load(), lifecycle)
                .compare(
                        new Side("%,d cases".formatted(options.cases()), many.origin()),
                        new Side("empty database", few.origin()));
        verdict(rates);
        if (options.gateway()) {
            empty.end(few);
            throughGateway(full.gateway(many).origin(), lifecycle);
        }
        empty.empty();
        full.empty();
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
