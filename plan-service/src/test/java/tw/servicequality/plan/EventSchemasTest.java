package tw.servicequality.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each event has a schema and an example that agree, and nothing else lies beside them. */
class EventSchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FAMILIES = List.of(
            "tw.servicequality.plan.agency.AgencyEvent",
            "tw.servicequality.plan.closure.ClosureEvent",
            "tw.servicequality.plan.plan.PlanEvent",
            "tw.servicequality.plan.obligation.ObligationEvent",
            "tw.servicequality.plan.performance.PerformanceEvent",
            "tw.servicequality.plan.progress.ProgressEvent",
            "tw.servicequality.plan.publication.PublicationEvent");

    @Test
    void every_event_has_a_schema_and_an_example_and_no_other_does() throws Exception {
        var expected = new ArrayList<String>();
        for (var family : FAMILIES) {
            for (var event : Class.forName(family).getPermittedSubclasses()) {
                expected.add(event.getSimpleName() + ".v1.schema.json");
                expected.add(event.getSimpleName() + ".v1.example.json");
            }
        }
        try (var files = Files.list(Path.of("contracts/events"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void every_example_has_exactly_what_its_schema_names() throws Exception {
        for (var family : FAMILIES) {
            for (var event : Class.forName(family).getPermittedSubclasses()) {
                var schema = contract(event.getSimpleName(), "schema");
                var example = contract(event.getSimpleName(), "example");
                assertThat(example.fieldNames()).toIterable().containsExactlyElementsOf(() -> schema.path("properties")
                        .fieldNames());
                assertThat(schema.path("required")).hasSameSizeAs(example);
                assertThat(schema.path("title").asText())
                        .isEqualTo("tw.servicequality.plan." + event.getSimpleName() + ".v1");
            }
        }
    }

    static JsonNode contract(String event, String kind) throws IOException {
        return JSON.readTree(Files.readAllBytes(Path.of("contracts/events", event + ".v1." + kind + ".json")));
    }
}
