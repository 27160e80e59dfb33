package tw.servicequality.platform.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Facts that could not have their effect. */
@ApplicationScoped
class ParkedMessages implements PanacheRepository<ParkedMessage> {

    private static final String OPEN_OF_KEY = "topic = ?1 and subject = ?2 and status = 'PARKED'";

    private final Clock clock;

    ParkedMessages(Clock clock) {
        this.clock = clock;
    }

    /** Whether an earlier fact of this key is still parked. */
    boolean holdsBack(EventEnvelope envelope) {
        return count(OPEN_OF_KEY, envelope.topic(), envelope.subject()) > 0;
    }

    /** Whether a fact of the same key was parked before this one and is still there. */
    boolean isHeldBack(ParkedMessage message) {
        return count(OPEN_OF_KEY + " and id < ?3", message.topic(), message.subject(), message.id()) > 0;
    }

    @Transactional(TxType.MANDATORY)
    void park(EventEnvelope envelope, String data, String reason) {
        if (count("eventId", envelope.id()) == 0) {
            persist(ParkedMessage.of(envelope, data, reason, clock.instant()));
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void parkAlone(EventEnvelope envelope, String data, String reason) {
        park(envelope, data, reason);
    }

    ParkedMessage get(long id) {
        return findByIdOptional(id)
                .orElseThrow(() -> ParkedMessageProblem.PARKED_MESSAGE_NOT_FOUND.because(Long.toString(id)));
    }

    List<ParkedMessage> after(ParkedStatus status, long id, int limit) {
        return find("status = ?1 and id > ?2 order by id", status, id)
                .page(Page.ofSize(limit))
                .list();
    }
}
