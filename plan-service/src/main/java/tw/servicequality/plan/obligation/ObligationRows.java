package tw.servicequality.plan.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
import java.util.UUID;
import tw.servicequality.plan.plan.PlanFacts;

/** The rows of a plan, written with one statement however many they are. */
@ApplicationScoped
class ObligationRows {

    private static final String PLANNED = """
            json_to_recordset(?::json) as n (id uuid, commitment_id uuid, source text, dimension int, unit text,
              role text, covers_start date, covers_end date, nominal_on date, due_on date, roll text, rolled_why text,
              words text, calendar text, event_id uuid, remind_at timestamptz, due_at timestamptz,
              overdue_at timestamptz, escalate_at timestamptz)""";

    /** Steps whose time is over are left out, but not that it is overdue. */
    private static final String STEP = """
            case when n.overdue_at <= ? then 2 when n.remind_at <= ? then 1 else 0 end""";

    /** What is there already goes along to this edition. */
    private static final String WRITE = """
            insert into obligation as o (id, plan_id, commitment_id, agency, source, dimension, unit, role, covers_start,
              covers_end, nominal_on, due_on, roll, rolled_why, words, calendar, event_id, status, remind_at, due_at,
              overdue_at, escalate_at, version, step)
            select id, ?, commitment_id, ?, source, dimension, unit, role, covers_start, covers_end, nominal_on, due_on,
              roll, rolled_why, words, calendar, event_id, 'UPCOMING', remind_at, due_at, overdue_at, escalate_at, 0,
              %s from %s
            order by id
            on conflict (id) do update set plan_id = excluded.plan_id, commitment_id = excluded.commitment_id,
              dimension = excluded.dimension, words = excluded.words, role = excluded.role, roll = excluded.roll,
              version = o.version + 1
            where (o.plan_id, o.commitment_id, o.words, o.role, o.roll) is distinct from
              (excluded.plan_id, excluded.commitment_id, excluded.words, excluded.role, excluded.roll)""".formatted(STEP, PLANNED);

    /** What has moved, or is planned again, begins its reminders anew; what is settled keeps its days. */
    private static final String MOVE = """
            update obligation o set due_on = n.due_on, rolled_why = n.rolled_why, calendar = n.calendar,
              remind_at = n.remind_at, due_at = n.due_at, overdue_at = n.overdue_at, escalate_at = n.escalate_at,
              status = case when o.status = 'RETURNED' then 'RETURNED' else 'UPCOMING' end,
              reason = case when o.status = 'RETURNED' then o.reason end, settled_on = null,
              version = o.version + 1, step = %s from %s
            where o.id = n.id and (o.status = 'WITHDRAWN'
              or o.status in ('UPCOMING', 'OVERDUE', 'RETURNED') and o.due_on <> n.due_on)""".formatted(STEP, PLANNED);

    private static final String WITHDRAW = """
            update obligation set status = 'WITHDRAWN', reason = ?, settled_on = ?, version = version + 1
            where plan_id = ? and status in ('UPCOMING', 'OVERDUE', 'RETURNED') and id <> all (?)""";

    private static final String OF_PLAN =
            "select id, source, unit, nominal_on, due_on, status from obligation where plan_id = ? order by due_on, id";

    private static final String NEXT = "select min(next_at) from obligation where plan_id = ?";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    ObligationRows(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json.copy()
                .setPropertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE);
    }

    /** Writes what is planned, new or as before, and withdraws what the given edition had open and is not planned any more. */
    @Transactional(TxType.MANDATORY)
    void write(PlanFacts plan, List<PlannedObligation> planned, Instant now) {
        var moment = now.atOffset(ZoneOffset.UTC);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(WRITE);
                var move = connection.prepareStatement(MOVE)) {
            var rows = json.writeValueAsString(planned);
            run(move, moment, moment, rows);
            run(insert, plan.id(), plan.agency(), moment, moment, rows);
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (var at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(UUID plan, List<UUID> except, String reason, LocalDate today) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(WITHDRAW)) {
            update.setString(1, reason);
            update.setObject(2, today);
            update.setObject(3, plan);
            update.setArray(4, connection.createArrayOf("uuid", except.toArray()));
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What the plan has now, in the order of due days. */
    List<Standing> of(UUID plan) {
        var found = new ArrayList<Standing>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF_PLAN)) {
            select.setObject(1, plan);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(standing(row));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }

    /** When something is to happen next in this plan. */
    Optional<Instant> next(UUID plan) {
        try (var connection = database.getConnection()) {
            return next(connection, plan);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Optional<Instant> next(Connection connection, UUID plan) throws SQLException {
        try (var select = connection.prepareStatement(NEXT)) {
            select.setObject(1, plan);
            try (var row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("unit"),
                row.getObject("nominal_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                ObligationStatus.valueOf(row.getString("status")));
    }

    /** A row as far as a comparison needs it. */
    record Standing(
            UUID id, String source, String unit, LocalDate nominalOn, LocalDate dueOn, ObligationStatus status) {}
}
