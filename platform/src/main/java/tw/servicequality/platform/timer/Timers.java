package tw.servicequality.platform.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import tw.servicequality.platform.latewrite.LateWrite;
import tw.servicequality.platform.latewrite.LateWrites;

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

    private final LateWrites writes;

    Timers(LateWrites writes) {
        this.writes = writes;
    }

    /** Sets the timer or moves it; a parked one is revived by it. Fails outside a transaction. */
    @Transactional(TxType.MANDATORY)
    public void set(String kind, String subject, Instant dueAt) {
        set(List.of(new NewTimer(kind, subject, dueAt)));
    }

    /** As above, many in one statement; of several for one kind and subject the last counts. */
    @Transactional(TxType.MANDATORY)
    public void set(Collection<NewTimer> timers) {
        if (!timers.isEmpty()) {
            var sorted = sorted(timers);
            writes.add(new LateWrite(SET, (connection, upsert, first) -> bind(connection, upsert, first, sorted)));
        }
    }

    /** As above in the transaction of this connection: for effects that set timers of another kind than their own. */
    public void set(Connection connection, Collection<NewTimer> timers) throws SQLException {
        if (timers.isEmpty()) {
            return;
        }
        var sorted = sorted(timers);
        try (var upsert = connection.prepareStatement(SET)) {
            bind(connection, upsert, 1, sorted);
            upsert.executeUpdate();
        }
    }

    private static int bind(Connection connection, PreparedStatement upsert, int first, Collection<NewTimer> timers)
            throws SQLException {
        upsert.setArray(first, SqlArrays.texts(connection, timers, NewTimer::kind));
        upsert.setArray(first + 1, SqlArrays.texts(connection, timers, NewTimer::subject));
        upsert.setArray(first + 2, SqlArrays.notBefore(connection, timers, NewTimer::dueAt));
        return first + 3;
    }

    /** No error if there is none. Fails outside a transaction. */
    @Transactional(TxType.MANDATORY)
    public void cancel(String kind, String subject) {
        writes.add(LateWrite.of(CANCEL, kind, subject));
    }

    /** Cancels the timers of every kind for these subjects. Fails outside a transaction. */
    @Transactional(TxType.MANDATORY)
    public void cancelAll(String... subjects) {
        writes.add(new LateWrite(CANCEL_ALL, (connection, delete, first) -> {
            delete.setArray(first, SqlArrays.texts(connection, List.of(subjects), subject -> subject));
            return first + 1;
        }));
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
}
