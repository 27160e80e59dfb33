package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** How long every list takes, and which indexes the database went by: counted by itself, while nothing else is asked. */
record PlanLists(Ground ground, AgencyTokens tokens, ServiceProcess service, String role) {

    private static final int WARM_UP = 20;
    private static final int ASKED = 200;
    private static final double WANTED = 50;
    /** Until the database's counters show what was just done. */
    private static final Duration COUNTED = Duration.ofMillis(1_200);

    private static final String SCANS = """
            select indexrelname as name, idx_scan as scans from pg_stat_user_indexes where idx_scan > 0
            union all select 'all of ' || relname, seq_scan from pg_stat_user_tables
            where seq_scan > 0 and n_live_tup > 1000 and relname not in ('timer', 'outbox', 'audit_pending', 'audit_entry')""";

    /** Whether all lists are as fast as wanted. */
    boolean measure(List<PlanPaths.Asked> lists) throws IOException, SQLException {
        Machine.says("%n%-34s %8s %8s  indexes", "list", "p50 ms", "p95 ms");
        var fast = true;
        for (var list : lists) {
            fast &= measure(list);
        }
        Machine.load();
        return fast;
    }

    private boolean measure(PlanPaths.Asked list) throws IOException, SQLException {
        var bearer = list.agency().isEmpty() ? "" : tokens.bearer(role, list.agency());
        var sample = new Sample();
        var before = scans();
        try (var wire = new Wire(service.origin())) {
            for (var at = 0; at < WARM_UP + ASKED; at++) {
                var start = System.nanoTime();
                wire.send("GET", list.path(), bearer, "").expect(200);
                if (at >= WARM_UP) {
                    sample.add(System.nanoTime() - start);
                }
            }
        }
        Machine.says(
                "%-34s %8.1f %8.1f  %s",
                list.name(), sample.percentile(50), sample.percentile(95), used(before, scans()));
        return sample.percentile(95) <= WANTED;
    }

    private Map<String, Long> scans() throws SQLException {
        LockSupport.parkNanos(COUNTED.toNanos());
        var scans = new TreeMap<String, Long>();
        try (var connection = ground.open();
                var rows = connection.createStatement().executeQuery(SCANS)) {
            while (rows.next()) {
                scans.merge(rows.getString(1), rows.getLong(2), Long::sum);
            }
        }
        return scans;
    }

    /** What was gone by at least once for each request; the rest is the service's own background work. */
    private static String used(Map<String, Long> before, Map<String, Long> after) {
        var used = new LinkedHashMap<String, Long>();
        after.forEach((name, scans) -> {
            if (scans - before.getOrDefault(name, 0L) >= ASKED) {
                used.put(name, scans);
            }
        });
        return String.join(", ", used.keySet());
    }
}
