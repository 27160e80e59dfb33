package tw.servicequality.platform.timer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Sets and cancels timers together with the change they belong to. If the timer is being fired at that moment, the change waits
 * for the firing and then prevails.
 */
@ApplicationScoped
public class Timers {

    private static final String SET = """
            insert into timer as t (kind, subject, due_at, next_try_at)
            select kind, subject, due_at, due_at from unnest(?, ?, ?) as n (kind, subject, due_at)
            on conflict (subject, kind) do update
            set due_at = excluded.due_at, next_try_at = excluded.due_at, attempts = 0, parked_at = null, last_failure = null
            where t.due_at <> excluded.due_at or t.attempts > 0""";
    private static final String CANCEL = "delete from timer where kind = ? and subject = ?";
    private static final String CANCEL_ALL = "delete from timer where subject = any (?)";

    private final AgroalDataSource database;

    Timers(AgroalDataSource database) {
        this.database = database;
    }

    /** Sets the timer or moves it; a parked one is revived by it. Fails outside a transaction. */
    @Transactional(TxType.MANDATORY)
    public void set(String kind, String subject, Instant dueAt) {
        set(List.of(new NewTimer(kind, subject, dueAt)));
    }

    /** As above, many in one statement; of several for one kind and subject the last counts. */
    @Transactional(TxType.MANDATORY)
    public void set(Collection<NewTimer> timers) {
        try (var connection = database.getConnection()) {
            set(connection, timers);
        } catch (SQLException failure) {
            throw new TimersFailure(failure);
        }
    }

    /** As above in the transaction of this connection: for effects that set timers of another kind than their own. */
    public void set(Connection connection, Collection<NewTimer> timers) throws SQLException {
        if (timers.isEmpty()) {
            return;
        }
        var sorted = sorted(timers);
        try (var upsert = connection.prepareStatement(SET)) {
            upsert.setArray(1, SqlArrays.texts(connection, sorted, NewTimer::kind));
            upsert.setArray(2, SqlArrays.texts(connection, sorted, NewTimer::subject));
            upsert.setArray(3, SqlArrays.notBefore(connection, sorted, NewTimer::dueAt));
            upsert.executeUpdate();
        }
    }

    /** No error if there is none. Fails outside a transaction. */
    @Transactional(TxType.MANDATORY)
    public void cancel(String kind, String subject) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(CANCEL)) {
            delete.setString(1, kind);
            delete.setString(2, subject);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new TimersFailure(failure);
        }
    }

    /** Cancels the timers of every kind for these subjects. Fails outside a transaction. */
    @Transactional(TxType.MANDATORY)
    public void cancelAll(String... subjects) {
        try (var connection = database.getConnection()) {
            cancelAll(connection, List.of(subjects));
        } catch (SQLException failure) {
            throw new TimersFailure(failure);
        }
    }

    /** As above in the transaction of this connection: for effects. */
    public void cancelAll(Connection connection, Collection<String> subjects) throws SQLException {
        try (var delete = connection.prepareStatement(CANCEL_ALL)) {
            delete.setArray(1, SqlArrays.texts(connection, subjects, subject -> subject));
            delete.executeUpdate();
        }
    }

    /** In one order for everybody, so that two changes that set the same timers do not wait for each other. */
    private static Collection<NewTimer> sorted(Collection<NewTimer> timers) {
        var byKey = new TreeMap<List<String>, NewTimer>((one, other) -> {
            var subjects = one.get(0).compareTo(other.get(0));
            return subjects == 0 ? one.get(1).compareTo(other.get(1)) : subjects;
        });
        timers.forEach(timer -> byKey.put(List.of(timer.subject(), timer.kind()), timer));
        return byKey.values();
    }

    /** The database refused; the transaction is lost. */
    static final class TimersFailure extends RuntimeException {
        TimersFailure(SQLException cause) {
            super(cause);
        }
    }
}
