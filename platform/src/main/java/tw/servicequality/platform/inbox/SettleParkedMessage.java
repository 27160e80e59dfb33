package tw.servicequality.platform.inbox;

import static tw.servicequality.platform.inbox.ParkedMessageProblem.EARLIER_MESSAGE_PARKED;
import static tw.servicequality.platform.inbox.ParkedMessageProblem.REPLAY_FAILED;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.IfMatch;

/** What an operator does with a parked fact; each act is audited. */
@ApplicationScoped
class SettleParkedMessage {

    private final ParkedMessages messages;
    private final FactDelivery delivery;
    private final AuditTrail audit;

    SettleParkedMessage(ParkedMessages messages, FactDelivery delivery, AuditTrail audit) {
        this.messages = messages;
        this.delivery = delivery;
        this.audit = audit;
    }

    @Transactional
    ParkedMessage repair(long id, JsonNode data, String reason, String ifMatch) {
        var message = open(id, ifMatch);
        message.repair(data.toString(), reason);
        return audited(message, "ParkedMessageRepaired");
    }

    @Transactional
    ParkedMessage discard(long id, String reason, String ifMatch) {
        var message = open(id, ifMatch);
        message.discard(reason);
        return audited(message, "ParkedMessageDiscarded");
    }

    /** Gives the fact its effect now. Earlier ones of its key go first. */
    @Transactional
    ParkedMessage replay(long id, String ifMatch) {
        var message = open(id, ifMatch);
        if (messages.isHeldBack(message)) {
            throw EARLIER_MESSAGE_PARKED.because(message.topic() + "/" + message.subject());
        }
        message.replayed();
        try {
            delivery.effect(message.envelope(), message.effectiveData());
        } catch (RuntimeException failure) {
            throw REPLAY_FAILED.because(String.valueOf(failure.getMessage()));
        }
        return audited(message, "ParkedMessageReplayed");
    }

    private ParkedMessage open(long id, String ifMatch) {
        var message = messages.get(id);
        IfMatch.require(ifMatch, message.version());
        return message;
    }

    private ParkedMessage audited(ParkedMessage message, String action) {
        messages.flush();
        audit.record(
                action,
                "parked-message/" + message.id(),
                message.version(),
                Map.of("event", message.envelope().id()));
        return message;
    }
}
