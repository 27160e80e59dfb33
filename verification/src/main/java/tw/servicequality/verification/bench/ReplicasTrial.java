package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * Three replicas of the complaint-service on one database, of which one after the other is ended with kill -9 and started again,
 * while petitions are filed and deadlines come due at an even pace. At every fifth kill another, or the same, first hangs for a while
 * without being ended, and the others carry on. Then the reckoning.
 */
record ReplicasTrial(Ground ground, BenchOptions options) {

    private static final int PER_SECOND = 40;
    private static final int FREEZE_AFTER = 5;

    /** Half as long again as a silent session lives: by then the others have caught up. */
    private static final Duration HANGS = Duration.ofSeconds(15);

    private static final String LEFT_UNDONE = """
            select (select count(*) from outbox_unsent join outbox using (id) where time < now() - interval '4 s')
              + (select count(*) from timer where next_try_at < now() - interval '4 s' and parked_at is null)""";

    private static final Duration HEAD_START = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    /** A replica that starts on a busy machine is ready within half of this; no deadline is left to come due after so long. */
    private static final int LONGEST_KILL_SECONDS = 45;

    private static final String UNTAKEN = "select count(*) from timer where due_at <= '%s' and parked_at is null";

    void run() throws IOException, SQLException, InterruptedException {
        ground.empty();
        var number = PER_SECOND * LONGEST_KILL_SECONDS * options.kills();
        new CaseStock(ground).fillOpen(number);
        var from = ground.count("select min(n) from bench_case");
        try (var fleet = new Fleet(ground)) {
            var first = Instant.now().plus(HEAD_START).plusSeconds(number / 5_000);
            new DueTimers(ground).pace(from, number, first, PER_SECOND);
            LockSupport.parkUntil(first.toEpochMilli());
            try (var citizens = new Citizens(fleet.origins())) {
                for (var kill = 1; kill <= options.kills(); kill++) {
                    if (kill % FREEZE_AFTER == 0) {
                        fleet.hang(HANGS, this::othersCarryOn);
                    }
                    fleet.killAndRevive();
                    if (kill % 10 == 0) {
                        Machine.says(
                                "kill %3d/%d  %6d petitions acknowledged, %4d answers lost; %s",
                                kill, options.kills(), citizens.acknowledged().size(), citizens.lost(), fired());
                    }
                }
                citizens.stop();
                var until = Instant.now();
                awaitAllTaken(until);
                var reckoning = new FiringReckoning(ground, from, first, PER_SECOND, until);
                var findings = reckoning.check(citizens.acknowledged());
                Machine.says(
                        "%n%d kills, %d freezes; %,d petitions acknowledged; %,d deadlines came due, told p50/p99 %s ms later; %s",
                        options.kills(),
                        options.kills() / FREEZE_AFTER,
                        citizens.acknowledged().size(),
                        reckoning.due(),
                        reckoning.lag(),
                        findings.isEmpty() ? "each once, none missing, none early" : findings.size() + " FINDINGS");
                findings.stream().limit(20).forEach(finding -> Machine.says("%s", finding));
                if (!findings.isEmpty()) {
                    throw new AssertionError("the reckoning found " + findings.size());
                }
            }
        }
        ground.empty();
    }

    /** What the one that hangs had in hand is free again, and its turn is another's. */
    private void othersCarryOn() throws SQLException {
        var left = ground.count(LEFT_UNDONE);
        if (left > 0) {
            throw new AssertionError(left + " facts and timers wait for a replica that hangs");
        }
    }

    private String fired() throws SQLException {
        return ground.count("select count(*) from outbox where type like '%.Deadline%'") + " steps taken";
    }

    /** What came due in the last moment is still under way: it is not missing yet. */
    private void awaitAllTaken(Instant until) throws SQLException {
        var untaken = UNTAKEN.formatted(until);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (ground.count(untaken) > 0 || ground.count("select count(*) from outbox_unsent") > 100) {
            if (System.nanoTime() > end) {
                throw new AssertionError(ground.count(untaken) + " timers have not fired");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
