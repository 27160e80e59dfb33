package tw.servicequality.plan.obligation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What has happened in plans: recorded by somebody, or heard as a fact of another service. */
@ApplicationScoped
class TriggeringEvents {

    private static final String RECORD = """
            insert into triggering_event (id, plan_id, event, happened_on, note, recorded_by, heard_event)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (plan_id, heard_event, event) do nothing""";
    private static final String OF_PLAN =
            "select id, event, happened_on from triggering_event where plan_id = ? order by happened_on, id";
    private static final String MOVE = "update triggering_event set plan_id = ? where plan_id = ?";
    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended(?, 21))";

    private final AgroalDataSource database;

    TriggeringEvents(AgroalDataSource database) {
        this.database = database;
    }

    /** The note is null where there is none, the heard fact where somebody recorded it. */
    @Transactional(TxType.MANDATORY)
    void record(UUID plan, HappenedEvent happened, String note, String by, Optional<UUID> heard) {
        run(RECORD, happened.id(), plan, happened.event(), happened.happenedOn(), note, by, heard.orElse(null));
    }

    /** An amendment goes on with what has happened. */
    @Transactional(TxType.MANDATORY)
    void moveTo(UUID plan, UUID former) {
        run(MOVE, plan, former);
    }

    /** One writer of a plan's obligations at a time, so that its timer stands at the earliest of all. */
    @Transactional(TxType.MANDATORY)
    void hold(UUID plan) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement(HOLD)) {
            lock.setString(1, plan.toString());
            lock.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<HappenedEvent> of(UUID plan) {
        var found = new ArrayList<HappenedEvent>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF_PLAN)) {
            select.setObject(1, plan);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new HappenedEvent(
                            row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }

    private void run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
