package tw.servicequality.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import tw.servicequality.platform.audit.AuditTrail;

/**
 * Where a change leaves the fact it tells of: row and fact commit together or not at all. The relay sends it later. The fact
 * also enters the audit trail, in the same transaction.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (event_id, topic, type, subject, sequence, time, data)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(AgroalDataSource database, EntityManager entities, AuditTrail audit, ObjectMapper json, Clock clock) {
        this.database = database;
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
        insert(event, data);
        audit.record(event.type(), event.subject(), event.sequence(), data);
    }

    private String write(IntegrationEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot write " + event.type(), unwritable);
        }
    }

    private void insert(IntegrationEvent event, String data) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, event.topic());
            insert.setString(3, event.type());
            insert.setString(4, event.subject());
            insert.setLong(5, event.sequence());
            insert.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(7, data);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new OutboxFailure(failure);
        }
    }

    /** The database refused; the transaction is lost. */
    static final class OutboxFailure extends RuntimeException {
        OutboxFailure(SQLException cause) {
            super(cause);
        }
    }
}
