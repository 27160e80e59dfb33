package tw.servicequality.reward.kill;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What other services tell. */
record Facts(String bootstrap) {

    /** These offices in their order, all of them 優. */
    static String ranking(String round, List<String> offices) {
        var ranks = new StringBuilder();
        for (var at = 0; at < offices.size(); at++) {
            ranks.append(at == 0 ? "" : ",")
                    .append(
                            "{\"rank\":%d,\"agency\":\"%s\",\"assessmentId\":\"%s\",\"total\":%d,\"grade\":\"EXCELLENT\"}"
                                    .formatted(at + 1, offices.get(at), UUID.randomUUID(), 950 - at));
        }
        return "{\"roundId\":\"%s\",\"kind\":\"SPOT_CHECK\",\"rocYear\":105,\"assessedBy\":\"K\",\"tieRule\":\"SHARED_RANK\",\"ranks\":[%s]}"
                .formatted(round, ranks);
    }

    void tell(String topic, String type, String subject, String json) {
        var message = new ProducerRecord<>(topic, subject, json);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/test",
                        "ce_type", type,
                        "ce_subject", subject,
                        "ce_time", "2016-01-04T01:00:00Z",
                        "ce_sequence", "0")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message);
        }
    }
}
