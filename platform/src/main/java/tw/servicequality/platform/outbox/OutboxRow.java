package tw.servicequality.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One fact that waits to be sent, and how it looks on the wire: CloudEvents 1.0, binary mode. */
record OutboxRow(
        long id, UUID eventId, String topic, String type, String subject, long sequence, Instant time, String data) {

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getString("data"));
    }

    ProducerRecord<String, byte[]> message(String source) {
        var message = new ProducerRecord<>(topic, subject, bytes(data));
        message.headers()
                .add("ce_specversion", bytes("1.0"))
                .add("ce_id", bytes(eventId.toString()))
                .add("ce_source", bytes(source))
                .add("ce_type", bytes(type))
                .add("ce_subject", bytes(subject))
                .add("ce_time", bytes(time.toString()))
                .add("ce_sequence", bytes(Long.toString(sequence)))
                .add("content-type", bytes("application/json"));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
