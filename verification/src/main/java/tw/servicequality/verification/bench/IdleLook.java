package tw.servicequality.verification.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What a look for due timers costs while none is due: the very query of the running service, among ever more pending ones. */
record IdleLook(Ground ground, int most) {

    private static final int LOOKS = 2_000;
    private static final String QUERY = """
            select query from pg_stat_activity where application_name = 'timer-loop' and query like '%from timer%skip locked%'""";

    void measure() throws SQLException, java.io.IOException {
        var query = query();
        Machine.says("%nidle look for due timers, %,d looks each:", LOOKS);
        for (var pending = 10_000; pending <= most; pending *= 10) {
            ground.run("truncate timer", """
                    insert into timer (kind, subject, due_at, next_try_at)
                    select 'complaint-deadline', n || '/FINAL_REPLY/1', at, at
                    from generate_series(1, %d) n
                    cross join lateral (select now() + interval '1 day' + n * interval '1 s' as at) d""".formatted(pending), "vacuum analyze timer");
            look(query, pending);
        }
    }

    private String query() throws SQLException, java.io.IOException {
        var service = ground.complaintService();
        try (var connection = ground.open()) {
            for (; ; ) {
                try (var row = connection.createStatement().executeQuery(QUERY)) {
                    if (row.next()) {
                        return row.getString(1).replaceAll("\\$\\d", "?");
                    }
                }
            }
        } finally {
            ground.end(service);
        }
    }

    private void look(String query, int pending) throws SQLException {
        var sample = new Sample();
        try (var connection = ground.open()) {
            connection.setAutoCommit(false);
            for (var at = 0; at < LOOKS; at++) {
                var start = System.nanoTime();
                look(connection, query);
                sample.add(System.nanoTime() - start);
            }
        }
        Machine.says(
                "    %,11d pending: p50 %.0f µs, p99 %.0f µs",
                pending, sample.percentile(50) * 1_000, sample.percentile(99) * 1_000);
    }

    private static void look(Connection connection, String query) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            select.setObject(1, OffsetDateTime.now(ZoneOffset.UTC));
            select.setArray(
                    2, connection.createArrayOf("text", new Object[] {"complaint-deadline", "complaint-lapse"}));
            select.setInt(3, 1_000);
            select.executeQuery().close();
        }
        connection.rollback();
    }
}
