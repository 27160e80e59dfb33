package tw.servicequality.platform.timer;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The statements of a firing, in the transaction of one connection. */
final class TimerTable {

    /**
     * One query for all kinds: an idle poll costs one look at the index however many kinds there are, and what was due first is
     * claimed first whatever its kind. Kinds that this replica does not know are left to one that does (an update under way).
     */
    static final String CLAIM = """
            select ctid, kind, subject, due_at, attempts from timer
            where parked_at is null and next_try_at <= ? and kind = any (?)
            order by next_try_at limit ? for update skip locked""";

    /** Only those that nobody has changed since they were claimed before. */
    private static final String CLAIM_AGAIN = """
            select t.ctid, t.kind, t.subject, t.due_at, t.attempts
            from unnest(?, ?, ?, ?) as n (kind, subject, due_at, attempts)
            join timer t using (kind, subject, due_at, attempts)
            where t.parked_at is null
            order by t.next_try_at for update of t skip locked""";

    /** By place, a quarter of the work of finding the key again. A row does not move while we hold its lock, but by ourselves. */
    private static final String ADVANCE = """
            update timer t
            set due_at = n.due_at, next_try_at = n.due_at, attempts = 0, last_failure = null
            from unnest(?, ?) as n (place, due_at) where t.ctid = n.place""";

    private static final String DELETE = "delete from timer where ctid = any (?)";
    private static final String POSTPONE = """
            update timer set attempts = ?, next_try_at = ?, last_failure = ? where kind = ? and subject = ?""";
    private static final String PARK = """
            update timer set attempts = ?, parked_at = ?, last_failure = ? where kind = ? and subject = ?""";

    private final Connection connection;

    TimerTable(Connection connection) {
        this.connection = connection;
    }

    /** Locks and returns what is due, in order, passing over what others have locked. */
    List<ClaimedTimer> claim(Collection<String> kinds, Instant now, int limit) throws SQLException {
        try (var select = connection.prepareStatement(CLAIM)) {
            select.setObject(1, now.atOffset(ZoneOffset.UTC));
            select.setArray(2, SqlArrays.texts(connection, kinds, kind -> kind));
            select.setInt(3, limit);
            return read(select);
        }
    }

    List<ClaimedTimer> claimAgain(List<ClaimedTimer> timers) throws SQLException {
        try (var select = connection.prepareStatement(CLAIM_AGAIN)) {
            select.setArray(1, SqlArrays.texts(connection, timers, ClaimedTimer::kind));
            select.setArray(2, SqlArrays.texts(connection, timers, ClaimedTimer::subject));
            select.setArray(3, SqlArrays.notBefore(connection, timers, ClaimedTimer::dueAt));
            select.setArray(
                    4,
                    connection.createArrayOf(
                            "int4", timers.stream().map(ClaimedTimer::attempts).toArray()));
            return read(select);
        }
    }

    /** To the instants at the same index. */
    void advance(List<ClaimedTimer> timers, List<Instant> next) throws SQLException {
        if (timers.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(ADVANCE)) {
            update.setArray(1, places(timers));
            update.setArray(2, SqlArrays.notBefore(connection, next, instant -> instant));
            update.executeUpdate();
        }
    }

    void delete(List<ClaimedTimer> timers) throws SQLException {
        if (timers.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, places(timers));
            delete.executeUpdate();
        }
    }

    private Array places(List<ClaimedTimer> timers) throws SQLException {
        return connection.createArrayOf(
                "tid", timers.stream().map(ClaimedTimer::place).toArray());
    }

    void postpone(ClaimedTimer timer, int attempts, Instant nextTryAt, String failure) throws SQLException {
        mark(POSTPONE, timer, attempts, nextTryAt, failure);
    }

    void park(ClaimedTimer timer, int attempts, Instant now, String failure) throws SQLException {
        mark(PARK, timer, attempts, now, failure);
    }

    private void mark(String sql, ClaimedTimer timer, int attempts, Instant at, String failure) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setInt(1, attempts);
            update.setObject(2, at.atOffset(ZoneOffset.UTC));
            update.setString(3, failure);
            update.setString(4, timer.kind());
            update.setString(5, timer.subject());
            update.executeUpdate();
        }
    }

    private static List<ClaimedTimer> read(PreparedStatement select) throws SQLException {
        var claimed = new ArrayList<ClaimedTimer>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                claimed.add(new ClaimedTimer(
                        row.getString("ctid"),
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts")));
            }
        }
        return claimed;
    }
}
