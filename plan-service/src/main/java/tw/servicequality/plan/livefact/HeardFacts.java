package tw.servicequality.plan.livefact;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Writes what is heard. A later word on the same matter takes the place of an earlier one, whichever comes first. */
@ApplicationScoped
class HeardFacts {

    private static final String HEAR = """
            insert into heard_fact as h (kind, subject, agency, happened_on, value, met, counted, sequence, event_id)
            values (?, ?, ?, ?, ?, ?, true, ?, ?)
            on conflict (kind, subject) do update set agency = excluded.agency, happened_on = excluded.happened_on,
              value = excluded.value, met = excluded.met, counted = true, sequence = excluded.sequence,
              event_id = excluded.event_id
            where h.sequence < excluded.sequence""";

    /** Its day stays, so that it is still found in the period to which it belonged. */
    private static final String TAKE_BACK = """
            insert into heard_fact as h (kind, subject, agency, counted, sequence, event_id) values (?, ?, ?, false, ?, ?)
            on conflict (kind, subject) do update set counted = false, sequence = excluded.sequence,
              event_id = excluded.event_id
            where h.sequence < excluded.sequence""";

    private final AgroalDataSource database;

    HeardFacts(AgroalDataSource database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    void hear(HeardFact fact) {
        run(
                HEAR,
                fact.kind().name(),
                fact.subject(),
                fact.agency(),
                fact.happenedOn(),
                fact.value(),
                fact.met(),
                fact.sequence(),
                fact.event());
    }

    @Transactional(TxType.MANDATORY)
    void takeBack(FactKind kind, String subject, String agency, long sequence, UUID event) {
        run(TAKE_BACK, kind.name(), subject, agency, sequence, event);
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

    /**
     * One matter as it was told.
     *
     * @param subject the producer's own id: a case number or a measurement's id
     * @param value null where the kind has none
     * @param met whether it met what is asked of it; null where nothing is
     */
    record HeardFact(
            FactKind kind,
            String subject,
            String agency,
            LocalDate happenedOn,
            BigDecimal value,
            Boolean met,
            long sequence,
            UUID event) {}
}
