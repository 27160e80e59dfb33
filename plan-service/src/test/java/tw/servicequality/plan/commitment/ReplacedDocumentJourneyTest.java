package tw.servicequality.plan.commitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static tw.servicequality.plan.testing.Portal.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.plan.testing.PublishedPlan;
import tw.servicequality.platform.testing.RealParts;

/** A returned plan comes back with another document: the former one stays, and decisions on changed words are made again. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReplacedDocumentJourneyTest {

    private static final String NUMBER = "{\"documentNumber\":\"水企字第10550012340號\"}";

    private String first;
    private String plan;
    private String changed;

    @BeforeEach
    void a_returned_plan_with_confirmed_commitments() {
        Portal.knownAgencies();
        first = new String(Portal.document("plan-001"), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"mark\":\"" + UUID.randomUUID() + "\",");
        plan = Portal.importPlan("WRA", first.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("planId");
        PublishedPlan.confirmAll("WRA", plan);
        move("planner", "WRA", "submission", NUMBER, 0).statusCode(200);
        move("planner", "MOEA", "return", "{\"comments\":\"請補列量化目標\"}", 1).statusCode(200);
        changed = as("planner", "WRA")
                .get("/api/v1/plans/" + plan + "/commitments?limit=1")
                .path("items[0].clause");
    }

    @Test
    void the_new_document_takes_the_place_and_the_former_stays_byte_for_byte() {
        replace(otherwise(), 2)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("RETURNED"))
                .body("documentVersion", equalTo(2));
        assertThat(given().auth()
                        .oauth2(tw.servicequality.platform.testing.Tokens.of("auditor", "MOEA"))
                        .get("/api/v1/plans/" + plan + "/documents/1")
                        .asString())
                .isEqualTo(first);
        as("planner", "WRA")
                .get("/api/v1/plans/" + plan + "/documents")
                .then()
                .body("items.number", contains(1))
                .body("items[0].reason", equalTo("補列"))
                .body("items[0].replacedOn", equalTo("2016-03-01"));
        assertThat(as("planner", "WRA")
                        .get("/api/v1/plans/" + plan + "/document")
                        .asString())
                .isEqualTo(otherwise());
        as("planner", "WRA")
                .get("/api/v1/plans/" + plan + "/documents/2")
                .then()
                .statusCode(404);
        as("planner", "WRA")
                .get("/api/v1/plans/" + plan + "/documents/x")
                .then()
                .statusCode(404);
        move("planner", "WRA", "submission", NUMBER, 3).statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void decisions_on_the_same_words_stand_and_the_others_are_made_again() {
        var before = commitments("CONFIRMED");
        replace(otherwise(), 2).statusCode(200);
        var lapsed = commitments("LAPSED");
        assertThat(lapsed).hasSize(1);
        assertThat(commitments("CONFIRMED")).hasSize(before.size() - 1);
        PublishedPlan.confirmAll("WRA", plan);
        as("planner", "WRA")
                .get("/api/v1/plans/" + plan + "/commitments/" + lapsed.getFirst())
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("clause", equalTo(changed + "（修正）"))
                .body("changes", hasSize(2))
                .body("changes[0].reason", equalTo("補列"));
        assertThat(commitments("CONFIRMED")).hasSameSizeAs(before);
    }

    @Test
    void what_is_with_the_agency_above_or_says_the_same_is_not_replaced() {
        replace(first, 2).statusCode(422).body("code", equalTo("PLAN_DOCUMENT_UNCHANGED"));
        replace(otherwise(), 1).statusCode(412);
        replace("{}", 2).statusCode(422);
        move("planner", "WRA", "submission", NUMBER, 2).statusCode(200);
        replace(otherwise(), 3).statusCode(409).body("code", equalTo("PLAN_DOCUMENT_FIXED"));
    }

    @Test
    void a_document_that_the_agency_has_elsewhere_is_refused() {
        var other = otherwise().replace("（修正）", "（另案）");
        Portal.importPlan("WRA", other.getBytes(StandardCharsets.UTF_8)).statusCode(201);
        replace(other, 2).statusCode(409).body("code", equalTo("PLAN_ALREADY_IMPORTED"));
    }

    private String otherwise() {
        return first.replace("\"text\": \"" + changed + "\"", "\"text\": \"" + changed + "（修正）\"");
    }

    private List<String> commitments(String status) {
        return as("planner", "WRA")
                .get("/api/v1/plans/" + plan + "/commitments?limit=200")
                .path("items.findAll { it.status == '" + status + "' }.commitmentId");
    }

    private ValidatableResponse replace(String document, int version) {
        return as("planner", "WRA")
                .header("If-Match", "\"" + version + "\"")
                .body(document.getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/plans/" + plan + "/document?reason=補列")
                .then();
    }

    private ValidatableResponse move(String role, String agency, String step, String body, int version) {
        return as(role, agency)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/plans/" + plan + "/" + step)
                .then();
    }
}
