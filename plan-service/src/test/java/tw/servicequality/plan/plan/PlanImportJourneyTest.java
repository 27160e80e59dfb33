package tw.servicequality.plan.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;
import static tw.servicequality.plan.testing.Portal.document;
import static tw.servicequality.plan.testing.Portal.importPlan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanImportJourneyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Database database;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @ParameterizedTest
    @CsvSource({
        "plan-000, WRA-CENTRAL, 102, 3, 6, 15, 49",
        "plan-001, WRA, 105, 4, 9, 18, 63",
        "plan-002, TWC-1, 109, 5, 11, 22, 69",
        "plan-003, KCG-WRB,, 7, 21, 21, 37",
        "plan-004, KCG-PWB, 102, 5, 24, 24, 50"
    })
    void each_real_plan_is_imported_whole_and_verbatim(
            String name, String agency, Integer year, int dimensions, int strategies, int items, int actions)
            throws IOException {
        var id = importPlan(agency, document(name))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("rocYear", equalTo(year))
                .body("counts.dimensions", equalTo(dimensions))
                .body("counts.strategies", equalTo(strategies))
                .body("counts.items", equalTo(items))
                .body("counts.actions", equalTo(actions))
                .body("findings.code", hasItem("STATED_IN_DOCUMENT"))
                .extract()
                .<String>path("planId");

        assertThat(rows("plan_dimension", id)).isEqualTo(dimensions);
        assertThat(rows("plan_strategy", id)).isEqualTo(strategies);
        assertThat(rows("plan_item", id)).isEqualTo(items);
        assertThat(allActions(agency, id)).containsExactlyElementsOf(SourceActions.of(JSON.readTree(document(name))));
        var kept = as("planner", agency).get("/api/v1/plans/" + id + "/document");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.asByteArray()).isEqualTo(document(name));
        importPlan(agency, document(name))
                .statusCode(409)
                .body("code", equalTo("PLAN_ALREADY_IMPORTED"))
                .body("detail", equalTo(id))
                .header("Location", nullValue());
    }

    @Test
    void what_is_odd_is_kept_and_shown() {
        var plan = as("planner", "TWC-1")
                .get("/api/v1/plans/" + Portal.importedPlan("TWC-1", "plan-002"))
                .then()
                .statusCode(200)
                .body("title", equalTo("台灣自來水公司第一區管理處108年度提升服務效能執行計畫"))
                .body("rocYear", equalTo(109))
                .body("titleRocYear", equalTo(108))
                .extract();
        assertThat(plan.<List<String>>path("findings.code")).contains("TITLE_YEAR_DIFFERS");
        as("planner", "KCG-WRB")
                .get("/api/v1/plans/" + Portal.importedPlan("KCG-WRB", "plan-003"))
                .then()
                .body("title", nullValue())
                .body("rocYear", nullValue())
                .body("findings.code", hasItem("AGENCY_NAME_DIFFERS"))
                .body("findings.code", hasItem("TITLE_MISSING"));
    }

    @Test
    void a_bad_document_is_refused_at_its_places_and_nothing_is_kept() {
        var before = database.number("select count(*) from plan");
        var broken = new String(document("plan-001"), StandardCharsets.UTF_8)
                .replaceFirst("\"text\": ?\"設置全功能單一窗口櫃台，提供整合服務。\"", "\"text\":\" \"");
        importPlan("WRA", broken.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("PLAN_DOCUMENT_INVALID"))
                .body("errors[0].pointer", equalTo("/dimensions/0/strategies/0/items/0/actions/0/text"));
        importPlan("WRA", "{\"schema\":".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("code", equalTo("MALFORMED_JSON"));
        importPlan("WRA", new byte[0]).statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        assertThat(database.number("select count(*) from plan")).isEqualTo(before);
    }

    @Test
    void only_a_planner_of_the_agency_imports() {
        creatingAs("agency-head", "WRA")
                .body(document("plan-001"))
                .post("/api/v1/plans?agency=WRA")
                .then()
                .statusCode(403);
        creatingAs("planner", "MOEA")
                .body(document("plan-001"))
                .post("/api/v1/plans?agency=WRA")
                .then()
                .statusCode(404)
                .body("code", equalTo("AGENCY_NOT_FOUND"));
        creatingAs("planner", "UNREGISTERED")
                .body(document("plan-001"))
                .post("/api/v1/plans?agency=UNREGISTERED")
                .then()
                .statusCode(404);
        creatingAs("planner", "WRA")
                .body(document("plan-001"))
                .post("/api/v1/plans")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?agency"));
    }

    @Test
    void the_same_key_answers_again_for_the_same_document_and_refuses_another() {
        var document = "{\"mark\":1," + new String(document("plan-000"), StandardCharsets.UTF_8).substring(1);
        var first = withKey("WRA-CENTRAL", document).statusCode(201).extract().<String>path("planId");
        withKey("WRA-CENTRAL", document).statusCode(201).body("planId", equalTo(first));
        withKey("WRA-CENTRAL", document + " ").statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        withKey("WRA", document).statusCode(422);
    }

    private static io.restassured.response.ValidatableResponse withKey(String agency, String document) {
        return as("planner", "WRA-CENTRAL")
                .header("Idempotency-Key", "import-once")
                .body(document)
                .post("/api/v1/plans?agency=" + agency)
                .then();
    }

    private long rows(String table, String plan) {
        return database.number("select count(*) from " + table + " where plan_id = ?", java.util.UUID.fromString(plan));
    }

    private static List<JsonNode> allActions(String agency, String plan) throws IOException {
        var found = new ArrayList<JsonNode>();
        var page = JSON.createObjectNode();
        do {
            var cursor = page.path("next").asText();
            page = (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(given().spec(as("planner", agency))
                    .get("/api/v1/plans/" + plan + "/actions?limit=20&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray());
            page.path("items").forEach(found::add);
        } while (page.has("next"));
        return found;
    }
}
