package tw.servicequality.platform.parkedtimer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The parked among the timers. */
@ApplicationScoped
class ParkedTimers {

    private static final String AFTER = """
            select * from timer where parked_at is not null and (subject, kind) > (?, ?)
            order by subject, kind limit ?""";
    private static final String FIND = "select * from timer where subject = ? and kind = ? and parked_at is not null";
    private static final String REVIVE = """
            update timer set parked_at = null, last_failure = null, attempts = 0, next_try_at = greatest(due_at, ?)
            where subject = ? and kind = ?""";

    private final AgroalDataSource database;

    ParkedTimers(AgroalDataSource database) {
        this.database = database;
    }

    List<ParkedTimer> after(String subject, String kind, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(AFTER)) {
            select.setString(1, subject);
            select.setString(2, kind);
            select.setInt(3, limit);
            return read(select);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    ParkedTimer get(TimerId id) {
        return get(id, FIND);
    }

    /** As {@link #get}, and nobody else changes it until this transaction ends. */
    @Transactional(TxType.MANDATORY)
    ParkedTimer getLocked(TimerId id) {
        return get(id, FIND + " for update");
    }

    /** From now on it is due again, with all its attempts. */
    @Transactional(TxType.MANDATORY)
    void revive(TimerId id, Instant now) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(REVIVE)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setString(2, id.subject());
            update.setString(3, id.kind());
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ParkedTimer get(TimerId id, String query) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setString(1, id.subject());
            select.setString(2, id.kind());
            return read(select).stream()
                    .findFirst()
                    .orElseThrow(() -> ParkedTimerProblem.PARKED_TIMER_NOT_FOUND.because(id.text()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<ParkedTimer> read(PreparedStatement select) throws SQLException {
        var found = new ArrayList<ParkedTimer>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                found.add(new ParkedTimer(
                        new TimerId(row.getString("kind"), row.getString("subject")),
                        instant(row, "due_at"),
                        row.getInt("attempts"),
                        row.getString("last_failure"),
                        instant(row, "parked_at")));
            }
        }
        return found;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
