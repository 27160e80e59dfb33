package tw.servicequality.complaint.deadline;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The statements by which timers read running deadlines and take their steps, many at once. */
@Singleton
class DueSteps {

    /**
     * Rows that a request holds are passed over, never waited for: the holder may be waiting for the timer. Of the steps only the two
     * that matter now: to read all of them was a third of the loop's work in Java.
     */
    private static final String HOLD = """
            select d.case_number, d.clock, d.run, d.agency, coalesce(c.unit, '') as unit, d.due_on, d.due_at, d.rule, d.version,
              d.steps -> 0 ->> 'kind' as kind, d.steps -> 0 ->> 'at' as at, d.steps -> 0 ->> 'role' as role,
              d.steps -> 1 ->> 'at' as next_at, d.ctid as place, c.ctid as place_of_case
            from unnest(?, ?, ?) as n (case_number, clock, run)
            join deadline d using (case_number, clock, run)
            join complaint c using (case_number)
            where d.state = 'RUNNING' and jsonb_array_length(d.steps) > 0
            for no key update of d, c skip locked""";

    private static final String GONE = """
            select n.case_number || '/' || n.clock || '/' || n.run
            from unnest(?, ?, ?) as n (case_number, clock, run)
            left join deadline d using (case_number, clock, run)
            where d.state is distinct from 'RUNNING' or jsonb_array_length(d.steps) = 0""";

    /** By place, as long as we hold them: a row does not move then but by ourselves, and need not be found again by its key. */
    private static final String TAKE = """
            update deadline d
            set steps = d.steps - 0, version = d.version + 1,
                breached_at = case when n.kind = 'BREACH' then ? else d.breached_at end
            from unnest(?, ?) as n (place, kind) where d.ctid = n.place""";

    private static final String ALERT = """
            update complaint c set alert = n.alert
            from (select place, max(alert) as alert from unnest(?, ?) as n (place, alert) group by 1) n
            where c.ctid = n.place and c.alert < n.alert""";

    /** Those of the given that still run and that nobody holds, with their cases, held until the transaction ends. */
    List<DueStep> hold(Connection connection, List<DeadlineId> ids) throws SQLException {
        var held = new ArrayList<DueStep>();
        try (var select = connection.prepareStatement(HOLD)) {
            bind(connection, select, ids);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    held.add(read(row));
                }
            }
        }
        return held;
    }

    /** Those of the given that have nothing left to happen. */
    List<String> gone(Connection connection, List<DeadlineId> ids) throws SQLException {
        var gone = new ArrayList<String>();
        try (var select = connection.prepareStatement(GONE)) {
            bind(connection, select, ids);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    gone.add(row.getString(1));
                }
            }
        }
        return gone;
    }

    /** Takes the first step of each, and raises the alert on its case. */
    void take(Connection connection, List<DueStep> steps, Instant now) throws SQLException {
        try (var update = connection.prepareStatement(TAKE)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setArray(2, places(connection, steps, DueStep::place));
            update.setArray(
                    3, texts(connection, steps, step -> step.step().kind().name()));
            if (update.executeUpdate() != steps.size()) {
                throw new IllegalStateException("a deadline that is held has moved");
            }
        }
        try (var update = connection.prepareStatement(ALERT)) {
            update.setArray(1, places(connection, steps, DueStep::placeOfCase));
            var alerts = steps.stream().map(step -> step.step().kind().ordinal() + 1);
            update.setArray(2, connection.createArrayOf("int4", alerts.toArray()));
            update.executeUpdate();
        }
    }

    private static DueStep read(ResultSet row) throws SQLException {
        return new DueStep(
                new DeadlineId(
                        row.getString("case_number"), DeadlineClock.valueOf(row.getString("clock")), row.getInt("run")),
                row.getString("agency"),
                row.getString("unit"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("rule"),
                row.getLong("version"),
                new DeadlineStep(
                        DeadlineStep.Kind.valueOf(row.getString("kind")),
                        Instant.parse(row.getString("at")),
                        row.getString("role")),
                Optional.ofNullable(row.getString("next_at")).map(Instant::parse),
                row.getString("place"),
                row.getString("place_of_case"));
    }

    private static void bind(Connection connection, PreparedStatement statement, List<DeadlineId> ids)
            throws SQLException {
        statement.setArray(1, texts(connection, ids, DeadlineId::caseNumber));
        statement.setArray(2, texts(connection, ids, id -> id.clock().name()));
        statement.setArray(
                3,
                connection.createArrayOf(
                        "int4", ids.stream().map(DeadlineId::run).toArray()));
    }

    private static Array places(Connection connection, List<DueStep> steps, Function<DueStep, String> place)
            throws SQLException {
        return connection.createArrayOf("tid", steps.stream().map(place).toArray());
    }

    private static <T> Array texts(Connection connection, List<T> rows, Function<T, String> column)
            throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray());
    }
}
