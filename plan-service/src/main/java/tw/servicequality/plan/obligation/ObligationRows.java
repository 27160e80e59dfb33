package tw.servicequality.plan.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
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

    /**
     * What has moved begins its reminders anew: those whose time is over are left out, but not that it is overdue. What is settled
     * keeps its days and only follows its plan.
     */
    private static final String WRITE = """
            insert into obligation as o (id, plan_id, commitment_id, agency, source, dimension, unit, role, covers_start,
              covers_end, nominal_on, due_on, roll, rolled_why, words, calendar, event_id, status, remind_at, due_at,
              overdue_at, escalate_at, step, version)
            select id, ?, commitment_id, ?, source, dimension, unit, role, covers_start, covers_end, nominal_on, due_on,
              roll, rolled_why, words, calendar, event_id, 'UPCOMING', remind_at, due_at, overdue_at, escalate_at,
              case when overdue_at <= ? then 2 when remind_at <= ? then 1 else 0 end, 0
            from json_to_recordset(?::json) as n (id uuid, commitment_id uuid, source text, dimension int, unit text,
              role text, covers_start date, covers_end date, nominal_on date, due_on date, roll text, rolled_why text,
              words text, calendar text, event_id uuid, remind_at timestamptz, due_at timestamptz,
              overdue_at timestamptz, escalate_at timestamptz)
            order by id
            on conflict (id) do update set plan_id = excluded.plan_id, commitment_id = excluded.commitment_id,
              dimension = excluded.dimension, words = excluded.words, role = excluded.role, roll = excluded.roll,
              covers_start = excluded.covers_start, covers_end = excluded.covers_end,
              due_on = case when o.reported_on is null then excluded.due_on else o.due_on end,
              rolled_why = case when o.reported_on is null then excluded.rolled_why else o.rolled_why end,
              calendar = case when o.reported_on is null then excluded.calendar else o.calendar end,
              remind_at = excluded.remind_at, due_at = excluded.due_at, overdue_at = excluded.overdue_at,
              escalate_at = excluded.escalate_at,
              step = case when o.due_on = excluded.due_on and o.status <> 'WITHDRAWN' then o.step else excluded.step end,
              status = case when o.status = 'WITHDRAWN' or o.status = 'OVERDUE' and o.due_on <> excluded.due_on
                then 'UPCOMING' else o.status end,
              reason = case when o.status = 'WITHDRAWN' then null else o.reason end,
              settled_on = case when o.status = 'WITHDRAWN' then null else o.settled_on end,
              version = o.version + 1""";

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
        this.json = json.copy().setPropertyNamingStrategy(
                com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE);
    }

    /** Writes what is planned, new or as before, and withdraws what the given edition had open and is not planned any more. */
    @Transactional(TxType.MANDATORY)
    void write(PlanFacts plan, List<PlannedObligation> planned, Instant now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(WRITE)) {
            insert.setObject(1, plan.id());
            insert.setString(2, plan.agency());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.setString(5, json.writeValueAsString(planned));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
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
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
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
