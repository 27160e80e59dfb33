package tw.servicequality.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The CloudEvents attributes of a received fact. The sequence is the producer's aggregate version. */
public record EventEnvelope(
        UUID id, String source, String type, String topic, String subject, long sequence, Instant time) {

    static EventEnvelope of(ConsumerRecord<String, byte[]> message) {
        return new EventEnvelope(
                UUID.fromString(header(message, "ce_id")),
                header(message, "ce_source"),
                header(message, "ce_type"),
                message.topic(),
                header(message, "ce_subject"),
                Long.parseLong(header(message, "ce_sequence")),
                Instant.parse(header(message, "ce_time")));
    }

    /** For a message without readable attributes: its id is made from where it lies, so that parking it twice shows. */
    static EventEnvelope unreadable(ConsumerRecord<String, byte[]> message) {
        var place = message.topic() + "/" + message.partition() + "/" + message.offset();
        return new EventEnvelope(
                UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)),
                place,
                "unreadable",
                message.topic(),
                String.valueOf(message.key()),
                0,
                Instant.ofEpochMilli(message.timestamp()));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
