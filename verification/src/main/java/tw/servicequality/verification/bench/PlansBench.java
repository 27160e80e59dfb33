package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.verification.bench.PlanPublishing.BenchPlan;

/** A year of plans: their obligations generated, those of one day swept, every list read, each beside the same in SQL. */
record PlansBench(Ground ground, BenchOptions options) {

    private static final int WARM_UP = 20;
    private static final double WANTED_RATIO = 0.5;

    private static final String BOARD = """
            select dimension, status, count(*), count(*) filter (where status = 'UPCOMING' and due_on <= current_date + 5)
            from obligation where plan_id = '%s' and status <> 'WITHDRAWN' group by 1, 2""";

    void run() throws IOException, SQLException, InterruptedException {
        ground.empty();
        var tokens = AgencyTokens.fresh();
        var service = ground.planService(tokens);
        var sample = new PlanSample(tokens, service).write();
        new PlanStock(ground).fill(options.agencies() + WARM_UP, sample);
        var plans = plans();
        var publishing = new PlanPublishing(ground, tokens, service);
        publishing.measure(plans.subList(options.agencies(), plans.size()));
        ground.run("delete from timer", "delete from obligation");
        var generated = publishing.measure(plans.subList(0, options.agencies()));
        verdict("generation", generated, publishing.bySql());
        ground.run("vacuum analyze");

        new PlanStock(ground).reports();
        var sweep = new PlanSweep(ground);
        verdict("due-day sweep", sweep.byTimers(), sweep.bySql());

        var fast = new PlanLists(ground, tokens, service, "planner")
                .measure(paths(plans.getFirst()).all());
        Machine.says("%ntarget p95 of every list 50 ms: %s", fast ? "reached" : "missed");
        board(plans.getFirst());
        ground.empty();
    }

    private List<BenchPlan> plans() throws SQLException {
        var plans = new ArrayList<BenchPlan>();
        try (var connection = ground.open();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select b.id, b.agency, p.version from bench_plan b join plan p using (id) order by n")) {
            while (rows.next()) {
                plans.add(new BenchPlan(rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
        }
        return plans;
    }

    private PlanPaths paths(BenchPlan plan) throws SQLException {
        var superior = ground.text("select superior from bench_plan where n = " + Math.min(500, options.agencies()));
        var obligation = ground.text(
                "select id from obligation where plan_id = '%s' order by due_on limit 1".formatted(plan.id()));
        return new PlanPaths(plan.agency(), superior, plan.id(), obligation);
    }

    /** The board's own statement, without HTTP around it. */
    private void board(BenchPlan plan) throws SQLException {
        var sample = new Sample();
        for (var at = 0; at < 100; at++) {
            var start = System.nanoTime();
            ground.text(BOARD.formatted(plan.id()));
            sample.add(System.nanoTime() - start);
        }
        Machine.says(
                "board by SQL alone, a connection each: p50 %.1f ms, p95 %.1f ms",
                sample.percentile(50), sample.percentile(95));
    }

    private static void verdict(String what, double ours, double sql) {
        var ratio = ours / sql;
        Machine.says(
                "target %.1f of set-based SQL, %s: %.2f, %s",
                WANTED_RATIO, what, ratio, ratio >= WANTED_RATIO ? "reached" : "missed");
    }
}
