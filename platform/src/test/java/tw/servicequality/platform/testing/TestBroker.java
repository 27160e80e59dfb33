package tw.servicequality.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real broker (KRaft, one node) in the JVM of the test, and a way to tell it facts and to hear what was told. */
public final class TestBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrap;
    private final Path data;

    private TestBroker(KafkaRaftServer server, String bootstrap, Path data) {
        this.server = server;
        this.bootstrap = bootstrap;
        this.data = data;
    }

    static TestBroker start() {
        try {
            var data = Files.createTempDirectory("broker");
            var ports = freePorts();
            var settings = settings(data, ports.getFirst(), ports.getLast());
            format(data, settings);
            var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
            server.startup();
            return new TestBroker(server, "localhost:" + ports.getFirst(), data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> settings(Path data, int port, int controller) {
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@localhost:" + controller);
        settings.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controller);
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        settings.put("log.dirs", data.toString());
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("num.partitions", "1");
        return settings;
    }

    private static void format(Path data, Map<String, String> settings) throws IOException {
        var file = data.resolve("server.properties");
        var lines = settings.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue());
        Files.write(file, lines.toList());
        var formatter = new Formatter();
        formatter
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setUnstableFeatureVersionsEnabled(false)
                .setIgnoreFormatted(true)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .setDirectories(List.of(data.toString()));
        try {
            formatter.run();
        } catch (Exception failure) {
            throw new IOException(failure);
        }
    }

    String bootstrap() {
        return bootstrap;
    }

    /** Sends a fact as another service would, and waits for the acknowledgement; returns its CloudEvents id. */
    public UUID tell(String topic, String type, String subject, long sequence, String json) {
        return tell(UUID.randomUUID(), topic, type, subject, sequence, json);
    }

    /** The same with a chosen id: to tell a fact twice. */
    public UUID tell(UUID id, String topic, String type, String subject, long sequence, String json) {
        var message = new ProducerRecord<>(topic, subject, json);
        var attributes = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_source",
                "/test",
                "ce_type",
                type,
                "ce_subject",
                subject,
                "ce_time",
                "2016-01-04T01:00:00Z",
                "ce_sequence",
                Long.toString(sequence));
        attributes.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message);
        }
        return id;
    }

    /** Waits for the first message on the topic, from its beginning, that fits; fails after 20 seconds. */
    public ConsumerRecord<String, String> await(String topic, Predicate<ConsumerRecord<String, String>> wanted) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (var round = 0; round < 200; round++) {
                for (var message : consumer.poll(Duration.ofMillis(100))) {
                    if (wanted.test(message)) {
                        return message;
                    }
                }
            }
        }
        throw new AssertionError("nothing of that kind arrived on " + topic);
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Two, and not twice the same. */
    private static List<Integer> freePorts() throws IOException {
        try (var one = new ServerSocket(0);
                var other = new ServerSocket(0)) {
            return List.of(one.getLocalPort(), other.getLocalPort());
        }
    }
}
