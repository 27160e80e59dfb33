package tw.servicequality.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.gateway.support.Neighbourhood;

class MergedDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private ObjectNode merged;

    @BeforeEach
    void merge() throws JsonProcessingException {
        SortedMap<String, ObjectNode> documents = new TreeMap<>();
        for (String name : List.of("assessment", "complaint", "plan", "reward")) {
            documents.put(name, (ObjectNode) JSON.readTree(Neighbourhood.sample(name)));
        }
        merged = MergedDocument.of(
                documents,
                (service, path) ->
                        path.startsWith("/api/v1/") && !("complaint".equals(service) && path.equals("/api/v1/plans")),
                JSON.createObjectNode().put("title", "all").put("version", "1"));
    }

    @Test
    void paths_are_united_each_from_its_owner_and_what_is_out_of_reach_is_left_out() {
        assertThat(names("/paths"))
                .containsExactlyInAnyOrder(
                        "/api/v1/assessments/{id}",
                        "/api/v1/complaints",
                        "/api/v1/operations/complaint/parked-messages",
                        "/api/v1/plans",
                        "/api/v1/agencies/{code}",
                        "/api/v1/operations/plan/parked-messages",
                        "/api/v1/reward-proposals");
        assertThat(operation("/api/v1/plans", "get").get("operationId").textValue())
                .isEqualTo("plan_list");
    }

    @Test
    void the_operations_pages_of_each_service_carry_its_name_instead_of_a_variable() {
        JsonNode parameters =
                operation("/api/v1/operations/plan/parked-messages", "get").get("parameters");
        assertThat(parameters.findValuesAsText("name")).containsExactly("cursor");
        assertThat(operation("/api/v1/operations/complaint/parked-messages", "get")
                        .get("operationId")
                        .textValue())
                .isEqualTo("parked");
        assertThat(operation("/api/v1/operations/plan/parked-messages", "get")
                        .get("operationId")
                        .textValue())
                .isEqualTo("plan_parked");
    }

    @Test
    void equal_schemas_are_one_and_different_ones_carry_the_name_of_their_service() {
        assertThat(names("/components/schemas"))
                .containsExactlyInAnyOrder(
                        "ProblemView",
                        "ParkedMessageView",
                        "AgencyView",
                        "Filed",
                        "ComplaintItemView",
                        "PlanItemView",
                        "ComplaintPageView",
                        "PlanPageView",
                        "ComplaintEventView",
                        "AssessmentEventView",
                        "ComplaintClosed",
                        "AssessmentClosed");
    }

    @Test
    void a_schema_of_the_same_text_that_refers_to_different_ones_is_told_apart() {
        assertThat(merged.at("/components/schemas/PlanPageView/properties/items/items/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/PlanItemView");
        assertThat(merged.at("/components/schemas/ComplaintPageView/properties/items/items/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/ComplaintItemView");
    }

    @Test
    void a_discriminator_follows_the_new_names() {
        JsonNode mapping = merged.at("/components/schemas/ComplaintEventView/discriminator/mapping");
        assertThat(mapping.get("filed").textValue()).isEqualTo("#/components/schemas/Filed");
        assertThat(mapping.get("closed").textValue()).isEqualTo("#/components/schemas/ComplaintClosed");
    }

    @Test
    void security_is_kept_per_operation_and_follows_its_scheme() {
        assertThat(names("/components/securitySchemes"))
                .containsExactlyInAnyOrder(
                        "AssessmentSecurityScheme",
                        "ComplaintSecurityScheme",
                        "PlanSecurityScheme",
                        "RewardSecurityScheme");
        assertThat(operation("/api/v1/plans", "get").get("security").toString())
                .isEqualTo("[{\"PlanSecurityScheme\":[]}]");
        assertThat(operation("/api/v1/complaints", "post").get("security").toString())
                .isEqualTo("[]");
        assertThat(merged.has("security")).isFalse();
    }

    @Test
    void operation_ids_and_tags_are_unique() {
        List<String> ids = merged.findValuesAsText("operationId");
        assertThat(ids).doesNotHaveDuplicates().hasSize(8);
        assertThat(merged.get("tags").findValuesAsText("name")).containsExactly("考核", "陳情", "維運", "計畫", "獎勵");
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = merged.findValuesAsText("$ref");
        assertThat(references).isNotEmpty().allSatisfy(ref -> assertThat(
                        merged.at(ref.substring(1)).isObject())
                .as(ref)
                .isTrue());
    }

    private JsonNode operation(String path, String method) {
        return merged.get("paths").get(path).get(method);
    }

    private List<String> names(String pointer) {
        List<String> names = new ArrayList<>();
        Iterator<String> fields = merged.at(pointer).fieldNames();
        fields.forEachRemaining(names::add);
        return names;
    }
}
