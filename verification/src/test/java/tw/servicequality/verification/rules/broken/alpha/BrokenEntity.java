package tw.servicequality.verification.rules.broken.alpha;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import tw.servicequality.verification.rules.broken.beta.BrokenResource;

@Entity
class BrokenEntity {

    @Id
    private long id;

    private KafkaProducer<String, String> producer;
    private BrokenResource cycle;

    @Mutability(Immutability.class)
    private List<String> lost;

    void setId(long id) {
        this.id = id;
    }

    Response answer() {
        return Response.ok(id + String.valueOf(producer) + cycle + lost).build();
    }
}
