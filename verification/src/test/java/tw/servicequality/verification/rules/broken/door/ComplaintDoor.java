package tw.servicequality.verification.rules.broken.door;

import jakarta.persistence.EntityManager;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.verification.rules.broken.beta.BrokenResource;

/** A gateway that keeps and tells things, knows a service from inside, and is named after what passes through it. */
class ComplaintDoor {

    EntityManager entities;
    Outbox outbox;
    KafkaConsumer<String, String> heard;
    BrokenResource service;
}
