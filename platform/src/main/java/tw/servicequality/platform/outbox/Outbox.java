package tw.servicequality.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.audit.AuditedChange;
import tw.servicequality.platform.latewrite.LateWrite;
import tw.servicequality.platform.latewrite.LateWrites;

/**
 * Where a change leaves the fact it tells of: row and fact commit together or not at all. The relay sends it later. The fact
 * also enters the audit trail, in the same transaction.
 */
@ApplicationScoped
public class Outbox {

    /** Ids in the order of time: among millions of facts the index of ids is written at its end alone. */
    private static final String INSERT = """
            insert into outbox (event_id, topic, type, subject, sequence, time, data)
            values (uuidv7(), ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_ALL = """
            insert into outbox (event_id, topic, type, subject, sequence, time, data)
            select uuidv7(), topic, type, subject, sequence, ?, data
            from unnest(?, ?, ?, ?, ?) with ordinality as e (topic, type, subject, sequence, data, place)
            order by place""";

    private final LateWrites writes;
    private final OutboxBell bell;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(
            LateWrites writes,
            OutboxBell bell,
            EntityManager entities,
            AuditTrail audit,
            ObjectMapper json,
            Clock clock) {
        this.writes = writes;
        this.bell = bell;
        this.entities = entities;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds the fact to the running transaction; fails outside one. Pending changes of entities are flushed first, so that
     * their versions stand when the caller makes its answer.
     */
    @Transactional(TxType.MANDATORY)
    public void add(IntegrationEvent event) {
        entities.flush();
        var data = write(event);
        writes.add(LateWrite.of(
                INSERT,
                event.topic(),
                event.type(),
                event.subject(),
                event.sequence(),
                clock.instant().atOffset(ZoneOffset.UTC),
                data));
        audit.record(event.type(), event.subject(), event.sequence(), data);
        bell.ringAfterCommit();
    }

    /**
     * Adds many facts, in this order, with one statement in the transaction of this connection: for set-based work outside a
     * request, such as the effect of timers.
     */
    public void addAll(Connection connection, List<? extends IntegrationEvent> events) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("facts are added within a transaction");
        }
        var data = events.stream().map(this::write).toArray(String[]::new);
        try (var insert = connection.prepareStatement(INSERT_ALL)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setArray(2, column(connection, "text", events, IntegrationEvent::topic));
            insert.setArray(3, column(connection, "text", events, IntegrationEvent::type));
            insert.setArray(4, column(connection, "text", events, IntegrationEvent::subject));
            insert.setArray(5, column(connection, "int8", events, IntegrationEvent::sequence));
            insert.setArray(6, connection.createArrayOf("text", data));
            insert.executeUpdate();
        }
        audit.recordAll(
                connection,
                IntStream.range(0, data.length)
                        .mapToObj(at -> change(events.get(at), data[at]))
                        .toList());
    }

    private static AuditedChange change(IntegrationEvent event, String data) {
        return new AuditedChange(event.type(), event.subject(), event.sequence(), data);
    }

    private static Array column(
            Connection connection,
            String type,
            List<? extends IntegrationEvent> events,
            Function<IntegrationEvent, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(column).toArray());
    }

    private String write(IntegrationEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot write " + event.type(), unwritable);
        }
    }
}
