package tw.servicequality.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event that we tell has a schema and an example, and the example keeps the schema. */
class EventContractTest {

    /** The names on the wire begin with these; the notice's does not fit and stands alone. */
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "scoresheet.ScoreSheetEvent", "ScoreSheet",
            "assessment.AssessmentEvent", "Assessment",
            "ranking.RankingEvent", "Ranking",
            "measurement.MeasurementEvent", "Measurement",
            "improvement.ImprovementEvent", "Improvement",
            "award.AwardEvent", "Award",
            "publication.PublicationEvent", "AssessmentResults"));

    static Stream<String> events() {
        return Stream.concat(
                PREFIXES.entrySet().stream()
                        .flatMap(set -> Arrays.stream(named(set.getKey()).getPermittedSubclasses())
                                .map(event -> set.getValue() + event.getSimpleName())),
                Stream.of("ResultNoticed"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_has_a_schema_and_an_example_that_keeps_it(String event) {
        var schema = Contracts.own(event + ".v1.schema.json");
        var example = Contracts.own(event + ".v1.example.json");

        assertThat(schema.path("$id").asText()).endsWith("assessment." + event + ".v1");
        assertKeeps(example, schema, event);
    }

    @Test
    void there_are_as_many_events_as_contracts() throws IOException {
        try (var files = Files.list(Path.of("contracts/events"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(events().toList());
        }
    }

    private static void assertKeeps(JsonNode value, JsonNode schema, String place) {
        schema.path("required").forEach(name -> assertThat(value.has(name.asText()))
                .as("%s needs %s", place, name)
                .isTrue());
        value.properties()
                .forEach(field -> assertKeeps(
                        field.getValue(), property(schema, field.getKey(), place), place + "/" + field.getKey()));
        if (value.isArray()) {
            value.forEach(item -> assertKeeps(item, schema.get("items"), place + "/*"));
        }
    }

    private static JsonNode property(JsonNode schema, String name, String place) {
        var property = schema.path("properties").get(name);
        assertThat(property).as("%s describes %s", place, name).isNotNull();
        return property;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName("tw.servicequality.assessment." + name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
