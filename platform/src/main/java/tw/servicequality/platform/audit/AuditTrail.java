package tw.servicequality.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.latewrite.LateWrite;
import tw.servicequality.platform.latewrite.LateWrites;

/**
 * Who changed what, when: append-only, in the transaction of the change. A sealer behind the writers chains the entries by
 * hash; this only inserts, so it makes nobody queue.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT = """
            insert into audit_pending (at, actor, actor_agency, type, subject, version, facts)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_ALL = """
            insert into audit_pending (at, actor, actor_agency, type, subject, version, facts)
            select ?, ?, ?, type, subject, version, facts
            from unnest(?, ?, ?, ?) with ordinality as c (type, subject, version, facts, place)
            order by place""";

    private final LateWrites writes;
    private final Callers callers;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(LateWrites writes, Callers callers, ObjectMapper json, Clock clock) {
        this.writes = writes;
        this.callers = callers;
        this.json = json;
        this.clock = clock;
    }

    /** As below, the facts by name. */
    @Transactional(TxType.MANDATORY)
    public void record(String type, String subject, long version, Map<String, ?> facts) {
        try {
            record(type, subject, version, json.writeValueAsString(new TreeMap<>(facts)));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("cannot write the facts of " + type, unwritable);
        }
    }

    /** Records a change in the running transaction; fails outside one. The facts are JSON without personal data. */
    @Transactional(TxType.MANDATORY)
    public void record(String type, String subject, long version, String facts) {
        var actor = callers.current();
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        writes.add(LateWrite.of(INSERT, at, actor.subject(), actor.agency(), type, subject, version, facts));
    }

    /** Records many changes, in this order, with one statement in the transaction of this connection. */
    public void recordAll(Connection connection, List<AuditedChange> changes) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("changes are recorded within a transaction");
        }
        var actor = callers.current();
        try (var insert = connection.prepareStatement(INSERT_ALL)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(2, actor.subject());
            insert.setString(3, actor.agency());
            insert.setArray(4, column(connection, "text", changes, AuditedChange::type));
            insert.setArray(5, column(connection, "text", changes, AuditedChange::subject));
            insert.setArray(6, column(connection, "int8", changes, AuditedChange::version));
            insert.setArray(7, column(connection, "text", changes, AuditedChange::facts));
            insert.executeUpdate();
        }
    }

    private static Array column(
            Connection connection, String type, List<AuditedChange> changes, Function<AuditedChange, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, changes.stream().map(column).toArray());
    }
}
