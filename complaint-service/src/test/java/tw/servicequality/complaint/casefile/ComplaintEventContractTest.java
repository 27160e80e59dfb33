package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** Every event has its schema and its example, and the two agree with the record and with each other. */
class ComplaintEventContractTest {

    private static final File CONTRACTS = new File("contracts/events");
    private static final List<String> KINDS = List.of(
            "casefile.ComplaintEvent",
            "deadline.DeadlineEvent",
            "survey.SurveyEvent",
            "followup.FollowUpEvent",
            "opinion.ClarificationEvent",
            "faq.FaqEvent",
            "attachment.AttachmentEvent",
            "report.ReportEvent",
            "erasure.ErasureEvent",
            "rectification.RectificationEvent");
    private static final List<String> PERSONAL =
            List.of("name", "email", "phone", "address", "title", "content", "officer", "reply", "reasons");

    private final ObjectMapper json = new ObjectMapper();

    static Stream<String> facts() {
        return KINDS.stream()
                .map(ComplaintEventContractTest::kind)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .map(ComplaintEventContractTest::fact);
    }

    /** Most facts are their package's own. */
    private static Class<?> kind(String name) {
        try {
            return Class.forName("tw.servicequality.complaint." + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** The wire name depends on the kind of the record alone, so one without contents can tell it. */
    private static String fact(Class<?> kind) {
        try {
            var constructor = kind.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            var nothing = Arrays.stream(constructor.getParameterTypes())
                    .map(type -> Array.get(Array.newInstance(type, 1), 0))
                    .toArray();
            var parts =
                    ((IntegrationEvent) constructor.newInstance(nothing)).type().split("\\.");
            return parts[parts.length - 2];
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void an_example_has_exactly_the_fields_that_the_schema_demands(String fact) throws IOException {
        var schema = read(fact, "schema");

        assertThat(names(read(fact, "example"))).containsExactlyInAnyOrderElementsOf(texts(schema.get("required")));
        assertThat(texts(schema.get("required"))).isEqualTo(names(schema.get("properties")));
        assertThat(schema.get("additionalProperties").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void no_event_has_a_field_for_personal_data(String fact) throws IOException {
        assertThat(names(read(fact, "schema").get("properties"))).doesNotContainAnyElementsOf(PERSONAL);
    }

    @Test
    void there_is_no_contract_without_its_event() {
        var wanted = facts().flatMap(fact -> Stream.of(fact + ".v1.schema.json", fact + ".v1.example.json"));

        assertThat(CONTRACTS.list()).containsExactlyInAnyOrderElementsOf(wanted.toList());
    }

    private JsonNode read(String fact, String kind) throws IOException {
        return json.readTree(new File(CONTRACTS, fact + ".v1." + kind + ".json"));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(field -> field.getKey()).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
