package tw.servicequality.verification.running;

import static tw.servicequality.verification.running.RunningPlatform.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens on Kafka as any other system would, and remembers what it heard. */
public final class FactTap implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, String> consumer;
    private final List<Fact> heard = new ArrayList<>();

    private FactTap(RunningPlatform platform, List<String> topics, boolean fromBeginning) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", platform.kafka(), "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        }
    }

    /** Hears what is told from now on. */
    public static FactTap fromNow(RunningPlatform platform, String... topics) {
        return new FactTap(platform, List.of(topics), false);
    }

    /** Everything that lies on the topics now, each message once for each time it was sent; none is kept, for there may be millions. */
    public static void everything(RunningPlatform platform, Consumer<Fact> hears, String... topics) {
        try (var tap = new FactTap(platform, List.of(topics), true)) {
            var ends = tap.consumer.endOffsets(tap.consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> tap.consumer.position(end.getKey()) < end.getValue())) {
                tap.consumer.poll(Duration.ofMillis(200)).forEach(message -> hears.accept(Fact.of(message)));
            }
        }
    }

    /** What arrives within that time, or sooner if something does; it is not remembered. */
    public void hear(Duration longest, Consumer<Fact> hears) {
        consumer.poll(longest).forEach(message -> hears.accept(Fact.of(message)));
    }

    /** The first fact of this type that fits, heard already or within 30 seconds. */
    public Fact await(String type, Predicate<Fact> wanted) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (var fact : heard) {
                if (fact.type().endsWith("." + type + ".v1") && wanted.test(fact)) {
                    return fact;
                }
            }
            listen(Duration.ofMillis(100));
        }
        throw new AssertionError("no " + type + " arrived on Kafka within " + PATIENCE);
    }

    /** How many facts of this type that fit have been heard by now. */
    public long times(String type, Predicate<Fact> wanted) {
        listen(Duration.ofMillis(1));
        return heard.stream()
                .filter(fact -> fact.type().endsWith("." + type + ".v1") && wanted.test(fact))
                .count();
    }

    private void listen(Duration time) {
        consumer.poll(time).forEach(message -> heard.add(Fact.of(message)));
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** A CloudEvent as it arrived. */
    public record Fact(UUID id, String topic, String type, String subject, long sequence, JsonNode data) {

        static Fact of(ConsumerRecord<String, String> message) {
            try {
                return new Fact(
                        UUID.fromString(header(message, "ce_id")),
                        message.topic(),
                        header(message, "ce_type"),
                        header(message, "ce_subject"),
                        Long.parseLong(header(message, "ce_sequence")),
                        JSON.readTree(message.value()));
            } catch (IOException unreadable) {
                throw new AssertionError("unreadable fact on " + message.topic(), unreadable);
            }
        }

        private static String header(ConsumerRecord<String, String> message, String name) {
            return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }
}
