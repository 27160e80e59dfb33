package tw.servicequality.deploy.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.deploy.kafka.KafkaRecipe;
import tw.servicequality.deploy.kafka.Topics;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Secrets;
import tw.servicequality.deploy.port.PortName;
import tw.servicequality.deploy.port.Ports;
import tw.servicequality.deploy.postgres.PostgresRecipe;
import tw.servicequality.deploy.process.Keeper;
import tw.servicequality.deploy.process.Keeper.Outcome;
import tw.servicequality.deploy.process.ProcessTable;
import tw.servicequality.deploy.process.Signal;
import tw.servicequality.deploy.process.Strays;

/** Real PostgreSQL and Kafka in a folder of their own. */
class InfrastructureSurvivesKillsIT {

    private static final TopicPartition PLACE = new TopicPartition("complaint-events", 0);

    @TempDir
    Path checkout;

    private Home home;
    private Keeper keeper;
    private Ports ports;

    @BeforeEach
    void aCheckoutWithFreePorts() {
        home = Home.of(checkout);
        keeper = new Keeper(home, ProcessTable.LIVE);
        // Away from the documented ports: a platform may be running beside this test.
        ports = Ports.choose(Map.of(), Map.of(), port -> port > 10_000 && Ports.isFree(port));
    }

    @AfterEach
    void nothingIsLeft() {
        new Down(home, new Progress(System.out)).run();
        assertThat(new Strays(home, ProcessTable.LIVE).all()).isEmpty();
    }

    @Test
    @Timeout(60)
    void what_was_acknowledged_is_there_after_both_were_killed() throws Exception {
        assertThat(start()).containsExactly(Outcome.STARTED, Outcome.STARTED);
        write();
        assertThat(start()).containsExactly(Outcome.ADOPTED, Outcome.ADOPTED);
        try (Connection idle = plan()) {
            // Its backend outlives the postmaster for a moment and holds on to the shared memory.
            assertThat(idle.isValid(1)).isTrue();
            kill(Part.POSTGRES);
            kill(Part.KAFKA);
            assertThat(start()).containsExactly(Outcome.STARTED, Outcome.STARTED);
        }
        assertThat(rowsInPlan()).isEqualTo(1);
        assertThat(messages()).containsExactly("closed");
    }

    private List<Outcome> start() {
        return List.of(
                keeper.ensure(new PostgresRecipe(home, ports.of(PortName.POSTGRES))),
                keeper.ensure(new KafkaRecipe(home, ports.of(PortName.KAFKA), ports.of(PortName.KAFKA_CONTROLLER))));
    }

    private void kill(Part part) {
        var process =
                keeper.remembered(part).orElseThrow().seenIn(ProcessTable.LIVE).orElseThrow();
        Signal.KILL.to(ProcessTable.LIVE, process);
    }

    private void write() throws SQLException, ExecutionException, InterruptedException {
        assertThat(Topics.names()).contains(PLACE.topic());
        try (Connection connection = plan();
                var sql = connection.createStatement();
                var producer = new KafkaProducer<>(kafka(), new StringSerializer(), new StringSerializer())) {
            sql.execute("CREATE TABLE kept (id int)");
            sql.execute("INSERT INTO kept VALUES (1)");
            producer.send(new ProducerRecord<>(PLACE.topic(), PLACE.partition(), "C105-1", "closed"))
                    .get();
        }
    }

    private int rowsInPlan() throws SQLException {
        try (Connection connection = plan();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("SELECT count(*) FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private List<String> messages() {
        try (var consumer = new KafkaConsumer<>(kafka(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PLACE));
            consumer.seekToBeginning(List.of(PLACE));
            return consumer.poll(Duration.ofSeconds(10)).records(PLACE).stream()
                    .map(message -> message.value())
                    .toList();
        }
    }

    private Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + ports.of(PortName.KAFKA));
    }

    private Connection plan() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.of(PortName.POSTGRES) + "/plan",
                "plan",
                Secrets.of(home).services().get("plan"));
    }
}
