package tw.servicequality.verification.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four committed API documents are complete, and fit together into one. */
class OpenApiDocumentsTest {

    private static final List<String> SERVICES = List.of("plan", "assessment", "complaint", "reward");
    private static final String OF_EVERY_SERVICE = "/api/v1/(operations/|demo/).*";

    @ParameterizedTest
    @ValueSource(strings = {"plan", "assessment", "complaint", "reward"})
    void a_document_is_complete(String service) throws IOException {
        assertThat(OpenApiLint.findings(document(service))).isEmpty();
    }

    @Test
    void an_operation_id_is_used_once_in_all_services() throws IOException {
        var users = new TreeMap<String, List<String>>();
        for (var service : SERVICES) {
            for (var path : document(service).path("paths").properties()) {
                if (!path.getKey().matches(OF_EVERY_SERVICE)) {
                    path.getValue().forEach(operation -> users.computeIfAbsent(
                                    operation.path("operationId").asText(), id -> new ArrayList<>())
                            .add(service + " " + path.getKey()));
                }
            }
        }
        assertThat(users)
                .isNotEmpty()
                .allSatisfy((id, places) -> assertThat(places).as(id).hasSize(1));
    }

    @Test
    void what_every_service_has_is_described_alike() throws IOException {
        var first = common(SERVICES.getFirst());
        assertThat(first).hasSizeGreaterThan(4);
        for (var service : SERVICES) {
            assertThat(common(service)).as(service).isEqualTo(first);
        }
    }

    @Test
    void the_lint_bites() throws IOException {
        var document = (ObjectNode) document("plan");
        document.put("openapi", "3.0.3");
        document.withObject("/components/schemas").putObject("OptionalJsonNode");
        ((ObjectNode) document.at("/components/responses")).remove("NotFound");
        var operation =
                (ObjectNode) document.path("paths").path("/api/v1/agencies").path("post");
        operation.put("summary", "register").remove(List.of("operationId", "security"));
        ((ObjectNode) operation.path("responses")).remove(List.of("201", "503"));
        ((ObjectNode) operation.at("/requestBody/content/application~1json")).remove("examples");
        operation.withArray("parameters").addObject().put("name", "x");
        operation.withArray("tags").add("y");
        assertThat(OpenApiLint.findings(document))
                .contains(
                        "openapi is not 3.1.0",
                        "schema OptionalJsonNode is a matter of Java",
                        "post /api/v1/agencies has no operationId",
                        "post /api/v1/agencies has no Chinese summary",
                        "post /api/v1/agencies does not say whether it needs a login",
                        "post /api/v1/agencies never succeeds",
                        "post /api/v1/agencies lacks the problems every operation has",
                        "post /api/v1/agencies has a body without example",
                        "post /api/v1/agencies does not describe \"x\"",
                        "post /api/v1/agencies has undeclared tag \"y\"")
                .anyMatch(finding -> finding.contains("refers to #/components/responses/NotFound"));
    }

    private static Map<String, JsonNode> common(String service) throws IOException {
        var found = new TreeMap<String, JsonNode>();
        document(service).path("paths").properties().stream()
                .filter(path -> path.getKey().matches(OF_EVERY_SERVICE))
                .forEach(path -> found.put(path.getKey(), path.getValue()));
        return found;
    }

    private static JsonNode document(String service) throws IOException {
        return new YAMLMapper()
                .readTree(Path.of("..", service + "-service", "contracts", "openapi.yaml")
                        .toFile());
    }
}
