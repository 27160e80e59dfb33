package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;

/** How fast due timers fire with all their effects, how late, and what it costs to look for them while none is due. */
record TimersBench(Ground ground, BenchOptions options) {

    private static final int WANTED = 10_000;
    private static final double WANTED_RATIO = 0.5;

    void run() throws IOException, SQLException, InterruptedException {
        ground.empty();
        new CaseStock(ground).fillOpen(options.cases());
        var due = new DueTimers(ground);
        var first = ground.count("select min(n) from bench_case");
        var firing = new Firing(ground, due, options.due());

        var one = firing.measure(1, first);
        var two = firing.measure(2, first + firing.needed());
        firing.end();
        var next = first + 2L * firing.needed();
        due.now(next, options.due());
        var sql = new SetBasedSql(ground).measure(options.due());
        var rival = new DbSchedulerRival(ground, options).measure(next + options.due());
        verdict(Math.max(one, two), sql, rival);

        new Lag(ground).measure(next + 2L * options.due());
        new IdleLook(ground, options.idleMost()).measure();
        ground.empty();
    }

    private static void verdict(double ours, double sql, double rival) {
        Machine.says("%ntarget %,d/s: %,.0f/s, %s", WANTED, ours, ours >= WANTED ? "reached" : "missed");
        var ratio = ours / sql;
        Machine.says(
                "target %.1f of set-based SQL: %.2f, %s",
                WANTED_RATIO, ratio, ratio >= WANTED_RATIO ? "reached" : "missed");
        Machine.says(
                "target above db-scheduler: %.1f times as fast, %s", ours / rival, ours > rival ? "reached" : "missed");
    }
}
