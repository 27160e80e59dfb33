package tw.servicequality.platform.inbox;

import static tw.servicequality.platform.inbox.ParkedMessageProblem.PARKED_MESSAGE_SETTLED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A fact that could not have its effect: kept as received, repaired beside it, replayed or discarded by an operator. */
@Entity
class ParkedMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID eventId;
    private String topic;
    private String type;
    private String subject;
    private long sequence;
    private Instant time;
    private String source;
    private String data;
    private String repaired;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ParkedStatus status = ParkedStatus.PARKED;

    private Instant parkedAt;

    @Version
    private long version;

    static ParkedMessage of(EventEnvelope envelope, String data, String reason, Instant now) {
        var message = new ParkedMessage();
        message.eventId = envelope.id();
        message.topic = envelope.topic();
        message.type = envelope.type();
        message.subject = envelope.subject();
        message.sequence = envelope.sequence();
        message.time = envelope.time();
        message.source = envelope.source();
        message.data = data;
        message.reason = reason;
        message.parkedAt = now;
        return message;
    }

    /** Other data to be used when the fact is replayed; what was received stays. */
    void repair(String newData, String why) {
        requireOpen();
        repaired = newData;
        reason = why;
    }

    void discard(String why) {
        moveTo(ParkedStatus.DISCARDED);
        reason = why;
    }

    void replayed() {
        moveTo(ParkedStatus.REPLAYED);
    }

    private void moveTo(ParkedStatus next) {
        if (!ParkedStatus.MOVES.get(status).contains(next)) {
            throw PARKED_MESSAGE_SETTLED.because(id + " is " + status);
        }
        status = next;
    }

    private void requireOpen() {
        if (status != ParkedStatus.PARKED) {
            throw PARKED_MESSAGE_SETTLED.because(id + " is " + status);
        }
    }

    EventEnvelope envelope() {
        return new EventEnvelope(eventId, source, type, topic, subject, sequence, time);
    }

    String effectiveData() {
        return Optional.ofNullable(repaired).orElse(data);
    }

    long id() {
        return id;
    }

    String topic() {
        return topic;
    }

    String subject() {
        return subject;
    }

    String data() {
        return data;
    }

    Optional<String> repaired() {
        return Optional.ofNullable(repaired);
    }

    String reason() {
        return reason;
    }

    ParkedStatus status() {
        return status;
    }

    Instant parkedAt() {
        return parkedAt;
    }

    long version() {
        return version;
    }
}
