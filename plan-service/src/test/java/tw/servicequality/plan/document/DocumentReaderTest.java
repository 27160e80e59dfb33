package tw.servicequality.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.document.PlanDocument.Finding;
import tw.servicequality.plan.document.PlanDocument.FindingCode;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.problem.FieldProblem;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.ProblemException;

class DocumentReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final DocumentReader READER = new DocumentReader(JSON);
    private static final String FIRST_ACTION = "/dimensions/0/strategies/0/items/0/actions/0";

    @ParameterizedTest
    @CsvSource({
        "plan-000, 3, 6, 15, 49, 10",
        "plan-001, 4, 9, 18, 63, 11",
        "plan-002, 5, 11, 22, 69, 12",
        "plan-003, 7, 21, 21, 37, 8",
        "plan-004, 5, 24, 24, 50, 10"
    })
    void each_real_plan_is_read_whole(
            String name, int dimensions, int strategies, int items, int actions, int inconsistencies) {
        var plan = READER.read(Portal.document(name));

        assertThat(plan.dimensions()).hasSize(dimensions);
        assertThat(plan.strategies()).isEqualTo(strategies);
        assertThat(plan.items()).isEqualTo(items);
        assertThat(plan.actions()).isEqualTo(actions);
        assertThat(codes(plan, FindingCode.STATED_IN_DOCUMENT)).hasSize(inconsistencies);
    }

    @ParameterizedTest
    @CsvSource({"plan-000", "plan-001", "plan-002", "plan-003", "plan-004"})
    void every_text_is_the_text_of_the_source(String name) throws IOException {
        var source = new ArrayList<String>();
        for (var dimension : JSON.readTree(Portal.document(name)).path("dimensions")) {
            for (var strategy : dimension.path("strategies")) {
                for (var item : strategy.path("items")) {
                    item.path("actions")
                            .forEach(action -> source.add(action.path("id").asText()
                                    + action.path("no").asText()
                                    + action.path("text").asText()));
                }
            }
        }
        var read = READER.read(Portal.document(name)).dimensions().stream()
                .flatMap(dimension -> dimension.strategies().stream())
                .flatMap(strategy -> strategy.items().stream())
                .flatMap(item -> item.actions().stream())
                .map(action -> action.id() + action.no() + action.text());
        assertThat(read).containsExactlyElementsOf(source);
    }

    @Test
    void a_title_of_another_year_is_kept_and_noted() {
        var plan = READER.read(Portal.document("plan-002"));
        assertThat(plan.title()).contains("台灣自來水公司第一區管理處108年度提升服務效能執行計畫");
        assertThat(plan.rocYear()).contains(109);
        assertThat(plan.titleRocYear()).contains(108);
        assertThat(codes(plan, FindingCode.TITLE_YEAR_DIFFERS)).hasSize(1);
        assertThat(codes(plan, FindingCode.ACTION_NUMBER_REPEATED)).isNotEmpty();
        assertThat(codes(plan, FindingCode.DUE_ON_DAY_OFF)).isNotEmpty();
    }

    @Test
    void a_plan_without_title_and_year_is_read_and_noted() {
        var plan = READER.read(Portal.document("plan-003"));
        assertThat(plan.title()).isEmpty();
        assertThat(plan.rocYear()).isEmpty();
        assertThat(codes(plan, FindingCode.TITLE_MISSING)).hasSize(1);
        assertThat(codes(plan, FindingCode.YEAR_MISSING)).hasSize(1);
    }

    @Test
    void the_children_of_an_action_stay_as_in_the_document() {
        var action = READER.read(Portal.document("plan-000")).dimensions().stream()
                .flatMap(dimension -> dimension.strategies().stream())
                .flatMap(strategy -> strategy.items().stream())
                .flatMap(item -> item.actions().stream())
                .filter(found -> found.id().equals("000.3.1.1.2"))
                .findFirst()
                .orElseThrow();
        assertThat(action.children()).hasSize(4);
    }

    @Test
    void the_same_document_laid_out_otherwise_has_the_same_digest() throws IOException {
        var document = Portal.document("plan-001");
        var pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(JSON.readTree(document));
        assertThat(READER.read(pretty).digest()).isEqualTo(READER.read(document).digest());
    }

    @Test
    void every_fault_is_named_by_its_place() {
        assertThat(faults(plan -> plan.put("schema", "other/1"))).containsExactly("/schema");
        assertThat(faults(plan -> plan.remove("agency"))).containsExactly("/agency");
        assertThat(faults(plan -> plan.put("title", 7))).containsExactly("/title");
        assertThat(faults(plan -> plan.put("planYear", 2017))).containsExactly("/planYear");
        assertThat(faults(plan -> plan.put("planYearRoc", "105"))).contains("/planYearRoc");
        assertThat(faults(plan -> plan.put("mark", "a\0b"))).containsExactly("/mark");
        assertThat(faults(plan -> plan.put("mark/~", "\ud800"))).containsExactly("/mark~1~0");
        assertThat(faults(plan -> plan.withObject("/counts").put("actions", 62)))
                .containsExactly("/counts/actions");
        assertThat(faults(plan -> plan.remove("dimensions"))).contains("/dimensions");
        assertThat(faults(plan -> firstAction(plan).put("text", " "))).containsExactly(FIRST_ACTION + "/text");
        assertThat(faults(plan -> firstAction(plan).put("id", "001.1.1.1.2")))
                .containsExactly("/dimensions/0/strategies/0/items/0/actions/1/id");
        assertThat(faults(plan -> firstAction(plan).put("dueRule", "soon"))).containsExactly(FIRST_ACTION + "/dueRule");
        assertThat(faults(plan -> firstAction(plan).putArray("evidence").add(3)))
                .containsExactly(FIRST_ACTION + "/evidence/0");
        assertThat(faults(plan -> firstAction(plan)
                        .putObject("period")
                        .put("text", "x")
                        .put("start", "2016-02-30")
                        .put("end", "2016-03-01")))
                .containsExactly(FIRST_ACTION + "/period/start");
    }

    @Test
    void several_faults_are_told_at_once() {
        assertThat(faults(plan -> {
                    plan.remove("agency");
                    firstAction(plan).remove("text");
                }))
                .containsExactlyInAnyOrder("/agency", FIRST_ACTION + "/text");
    }

    @ParameterizedTest
    @CsvSource({"''", "'{'", "'{\"a\":1} x'", "'\u00ff'"})
    void what_is_not_json_in_utf8_is_malformed(String text) {
        var refusal = catchThrowableOfType(
                ProblemException.class, () -> READER.read(text.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(refusal.problem()).isEqualTo(HttpProblem.MALFORMED_JSON);
    }

    @ParameterizedTest
    @CsvSource({"null", "7", "[]", "{}", "'{\"dimensions\":[{}]}'", "'{\"dimensions\":{},\"counts\":[]}'"})
    void other_json_is_no_plan(String text) {
        var refusal =
                catchThrowableOfType(ProblemException.class, () -> READER.read(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal.problem()).isEqualTo(DocumentProblem.PLAN_DOCUMENT_INVALID);
    }

    private static List<String> faults(Consumer<ObjectNode> spoil) {
        try {
            var plan = (ObjectNode) JSON.readTree(Portal.document("plan-001"));
            spoil.accept(plan);
            var escaped = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsBytes(plan);
            var refusal = catchThrowableOfType(ProblemException.class, () -> READER.read(escaped));
            return refusal.fields().stream().map(FieldProblem::pointer).toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static ObjectNode firstAction(JsonNode plan) {
        return (ObjectNode) plan.at(FIRST_ACTION);
    }

    private static List<Finding> codes(PlanDocument plan, FindingCode code) {
        return plan.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }
}
