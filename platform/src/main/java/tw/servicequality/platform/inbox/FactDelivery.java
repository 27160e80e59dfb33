package tw.servicequality.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Brings one fact to its consumers, once, in one transaction. Facts that nobody here listens to are passed by. */
@ApplicationScoped
class FactDelivery {

    private final Map<String, List<FactConsumer<?>>> consumers;
    private final Inbox inbox;
    private final ParkedMessages parked;
    private final EntityManager entities;
    private final ObjectMapper json;

    FactDelivery(
            @All List<FactConsumer<?>> consumers,
            Inbox inbox,
            ParkedMessages parked,
            EntityManager entities,
            ObjectMapper json) {
        this.consumers = consumers.stream().collect(Collectors.groupingBy(FactConsumer::type));
        this.inbox = inbox;
        this.parked = parked;
        this.entities = entities;
        this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    boolean concerns(String type) {
        return consumers.containsKey(type);
    }

    /** Delivers, unless an earlier fact of the same key is parked: then this one must wait behind it. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    void deliver(EventEnvelope envelope, String data) {
        if (parked.holdsBack(envelope)) {
            parked.park(envelope, data, "an earlier fact of this key is parked");
        } else {
            effect(envelope, data);
        }
    }

    /** The effect alone, in the running transaction. */
    @Transactional(TxType.MANDATORY)
    void effect(EventEnvelope envelope, String data) {
        if (inbox.firstTime(envelope)) {
            for (var consumer : consumers.getOrDefault(envelope.type(), List.of())) {
                bring(consumer, envelope, data);
            }
            entities.flush();
        }
    }

    /** A checked exception would let the transaction commit without the effect; so an unreadable fact is unchecked here. */
    private <T> void bring(FactConsumer<T> consumer, EventEnvelope envelope, String data) {
        T fact;
        try {
            fact = json.readValue(data, consumer.shape());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable.getOriginalMessage(), unreadable);
        }
        consumer.on(fact, envelope);
    }
}
