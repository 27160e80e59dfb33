package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import tw.servicequality.verification.bench.PlanPaths.Asked;

/**
 * A ranking of ten thousand agencies evaluated as it comes over Kafka, corrected, and its rules tried; then every list at a million
 * rows. Each beside the same rows written by SQL in the same run.
 */
record RewardsBench(Ground ground, BenchOptions options) {

    private static final double WANTED_RATIO = 0.5;
    private static final int WARM_UP = 3;

    void run() throws IOException, SQLException {
        ground.empty();
        var tokens = AgencyTokens.fresh();
        var service = ground.rewardService(tokens);
        var stock = new RewardStock(ground, tokens, service);
        stock.agencies(options.subjects());
        var ruleSet = stock.publishedRules();
        try (var told = new RankingTold(ground)) {
            for (var at = 0; at < WARM_UP; at++) {
                told.measure("warm-up", UUID.randomUUID(), 1, options.subjects() / 10);
            }
            var round = UUID.randomUUID();
            var evaluated = told.measure("evaluated", round, 1, options.subjects());
            verdict(evaluated, stock.bySql(round));
            told.measure("told again, nothing new", round, 1, options.subjects());
            told.measure("corrected: every rank moves by one", round, 2, options.subjects());
            stock.reviews(round);
            told.measure("corrected again, one proposal of each under review", round, 3, options.subjects());
            trial(tokens, service, stock.draft());
            stock.fill(round, options.cases());
            var fast = new PlanLists(ground, tokens, service, "personnel-officer").measure(lists(round, ruleSet));
            Machine.says("%ntarget p95 of every list 50 ms: %s", fast ? "reached" : "missed");
        }
        ground.empty();
    }

    private void trial(AgencyTokens tokens, ServiceProcess service, String draft) throws IOException {
        var sample = new Sample();
        try (var wire = new Wire(service.origin())) {
            for (var at = 0; at < 10; at++) {
                var start = System.nanoTime();
                var path = "/api/v1/reward-rule-sets/" + draft + "/trial?rocYear=" + RewardStock.YEAR;
                wire.send("GET", path, tokens.bearer("personnel-officer", RewardStock.TOP), "")
                        .expect(200);
                sample.add(System.nanoTime() - start);
            }
        }
        Machine.says(
                "a draft tried on all of it: p50 %.0f ms, p95 %.0f ms", sample.percentile(50), sample.percentile(95));
    }

    private List<Asked> lists(UUID round, String ruleSet) throws SQLException {
        var agency = "B%06d".formatted(options.subjects() / 2);
        var superior = "S%04d".formatted(options.subjects() / 200);
        var proposal = ground.text("select id from reward_proposal where agency = '" + agency + "' limit 1");
        var page = "?limit=50";
        return List.of(
                new Asked("rule sets", RewardStock.TOP, "/api/v1/reward-rule-sets" + page),
                new Asked("a rule set", RewardStock.TOP, "/api/v1/reward-rule-sets/" + ruleSet),
                new Asked("proposals, top", RewardStock.TOP, "/api/v1/reward-proposals" + page),
                new Asked("proposals of a round, top", RewardStock.TOP, "/api/v1/reward-proposals?round=" + round),
                new Asked("proposals, superior", superior, "/api/v1/reward-proposals" + page),
                new Asked("proposals of an agency, top", RewardStock.TOP, "/api/v1/reward-proposals?agency=" + agency),
                new Asked("proposals, agency", agency, "/api/v1/reward-proposals" + page),
                new Asked("outcomes, top", RewardStock.TOP, "/api/v1/reward-outcomes" + page),
                new Asked("outcomes of a round, top", RewardStock.TOP, "/api/v1/reward-outcomes?round=" + round),
                new Asked("outcomes, superior", superior, "/api/v1/reward-outcomes" + page),
                new Asked("outcomes, agency", agency, "/api/v1/reward-outcomes" + page),
                new Asked("a proposal", agency, "/api/v1/reward-proposals/" + proposal),
                new Asked("a proposal explained", agency, "/api/v1/reward-proposals/" + proposal + "/explanation"));
    }

    private static void verdict(double ours, double sql) {
        Machine.says(
                "target %.1f of set-based SQL: %.2f, %s",
                WANTED_RATIO, ours / sql, ours / sql >= WANTED_RATIO ? "reached" : "missed");
    }
}
