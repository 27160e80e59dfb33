package tw.servicequality.verification.rules.broken.alpha;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.Response;
import org.apache.kafka.clients.producer.KafkaProducer;
import tw.servicequality.verification.rules.broken.beta.BrokenResource;

@Entity
class BrokenEntity {

    @Id
    private long id;

    private KafkaProducer<String, String> producer;
    private BrokenResource cycle;

    void setId(long id) {
        this.id = id;
    }

    Response answer() {
        return Response.ok(id + String.valueOf(producer) + cycle).build();
    }
}
