package tw.servicequality.verification.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells a ranking as the assessments would, and waits until the service has taken it in. */
final class RankingTold implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(5);
    private static final int MOST = 16 * 1024 * 1024;

    private final Ground ground;
    private final KafkaProducer<String, String> producer;

    RankingTold(Ground ground) {
        this.ground = ground;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        ground.platform().kafka(),
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        MOST,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        2L * MOST,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "gzip"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Subjects a second, from the message that is sent to the effect that is committed. */
    double measure(String what, UUID round, int edition, int subjects) throws SQLException {
        var id = UUID.randomUUID();
        var message = new ProducerRecord<>("ranking-events", round.toString(), data(round, edition, subjects));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/bench",
                        "ce_type",
                        "tw.servicequality.assessment.RankingPublished.v1",
                        "ce_subject",
                        round.toString(),
                        "ce_time",
                        RewardStock.DAY + "T01:00:00Z",
                        "ce_sequence",
                        Integer.toString(edition - 1))
                .forEach((name, value) -> message.headers().add(name, value.getBytes()));
        var start = System.nanoTime();
        producer.send(message);
        producer.flush();
        while (ground.count("select count(*) from inbox where event_id = '" + id + "'") == 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        Machine.says(
                "%,d ranked subjects of %d contributors each, %s: %.2f s, %,.0f subjects/s",
                subjects, RewardStock.CONTRIBUTORS, what, seconds, subjects / seconds);
        return subjects / seconds;
    }

    /** All are 優等; each correction moves everybody one place. */
    private static String data(UUID round, int edition, int subjects) {
        var ranks = IntStream.rangeClosed(1, subjects)
                .mapToObj(at -> {
                    var rank = (at + edition - 2) % subjects + 1;
                    return "{\"rank\":%d,\"agency\":\"B%06d\",\"assessmentId\":\"%s\",\"total\":%d,\"grade\":\"EXCELLENT\"}"
                            .formatted(rank, at, new UUID(round.getMostSignificantBits(), at), 1000 - rank % 100);
                })
                .collect(Collectors.joining(","));
        return """
                {"roundId":"%s","kind":"SPOT_CHECK","rocYear":%d,"assessedBy":"%s","tieRule":"SHARED_RANK","ranks":[%s],"version":%d}""".formatted(round, RewardStock.YEAR, RewardStock.TOP, ranks, edition);
    }

    @Override
    public void close() {
        producer.close();
    }
}
