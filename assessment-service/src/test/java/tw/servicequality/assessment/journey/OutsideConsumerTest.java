package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Who shares no code with us reads our facts: Node with kafkajs and cloudevents, against the published schema. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutsideConsumerTest {

    private static final String TOPIC = "assessment-events";
    private static final String TYPE = "tw.servicequality.assessment.AssessmentFinalized.v1";
    private static final Path SCHEMA = Path.of("contracts/events/AssessmentFinalized.v1.schema.json");

    @Inject
    AgencyDirectory directory;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    TestBroker broker;

    @TempDir
    Path folder;

    @BeforeEach
    void agencies() {
        assumeThat(OutsideConsumer.canRun()).as("node and npm").isTrue();
        Assessing.registered(broker, directory);
        OutsideConsumer.prepare();
    }

    @Test
    void it_reads_a_result_and_finds_it_as_the_schema_says_and_notices_where_it_is_not() throws IOException {
        var id = Assessing.spotCheckOf("WRA-NORTH");
        Assessing.visitedAndScored(id, Assessing.office("D"));
        Assessing.finalizing(id).statusCode(200);
        var outside = new OutsideConsumer(kafka);

        var said = outside.read(TOPIC, TYPE, id, SCHEMA);
        assertThat(said.status()).as(said.text()).isZero();
        assertThat(said.text()).contains("\"subject\":\"" + id + "\"", "\"faults\":[]");

        var other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(SCHEMA).replace("\"total\",", "\"total\", \"notThere\","));
        var broken = outside.read(TOPIC, TYPE, id, other);
        assertThat(broken.status()).isOne();
        assertThat(broken.text()).contains("must have required property 'notThere'");
    }
}
