package tw.servicequality.plan.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.importedPlan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanLifecycleJourneyTest {

    private static final String NUMBER = "{\"documentNumber\":\"水企字第10550012340號\"}";
    private static final String COMMENTS = "{\"comments\":\"請補列量化目標\"}";

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void a_plan_is_submitted_returned_submitted_again_approved_and_published() {
        var id = importedPlan("WRA", "plan-001");
        move("planner", "WRA", id, "submission", NUMBER, 0).statusCode(200).header("ETag", "\"1\"");
        move("planner", "MOEA", id, "return", COMMENTS, 1).statusCode(200).body("status", equalTo("RETURNED"));
        move("planner", "WRA", id, "submission", NUMBER, 2).statusCode(200);
        move("agency-head", "MOEA", id, "approval", NUMBER, 3).statusCode(200).body("status", equalTo("APPROVED"));
        given().get("/api/v1/plans/" + id).then().statusCode(404);
        move("planner", "WRA", id, "publication", "{}", 4).statusCode(200).body("status", equalTo("PUBLISHED"));

        given().get("/api/v1/plans/" + id).then().statusCode(200).header("ETag", "\"5\"");
        given().get("/api/v1/plans/" + id + "/actions?limit=200")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(63));
        as("agency-head", "MOEA")
                .get("/api/v1/plans/" + id + "/moves")
                .then()
                .statusCode(200)
                .body("items.status", contains("SUBMITTED", "RETURNED", "SUBMITTED", "APPROVED", "PUBLISHED"))
                .body("items[1].comments", equalTo("請補列量化目標"));
        given().get("/api/v1/plans/" + id + "/moves").then().statusCode(401);
        var told = broker.await(
                "plan-events",
                message -> message.key().equals(id) && message.value().contains("publishedOn"));
        assertThat(told.value())
                .isEqualTo(
                        "{\"planId\":\"%s\",\"agency\":\"WRA\",\"rocYear\":105,\"title\":\"經濟部水利署105年度提升服務品質執行計畫\",\"actions\":63,\"publishedOn\":\"2016-03-01\",\"edition\":1,\"amends\":null}"
                                .formatted(id));
        assertThat(new String(told.headers().lastHeader("ce_sequence").value())).isEqualTo("5");
    }

    @Test
    void at_the_top_of_the_register_the_own_head_decides() {
        var id = importedPlan("KCG", "plan-004");
        move("planner", "KCG", id, "submission", NUMBER, 0).statusCode(200);
        move("planner", "KCG", id, "approval", NUMBER, 1).statusCode(403);
        move("agency-head", "KCG", id, "approval", NUMBER, 1).statusCode(200);
    }

    @Test
    void nobody_approves_himself_where_there_is_an_agency_above() {
        var id = importedPlan("WRA", "plan-001");
        move("planner", "WRA", id, "submission", NUMBER, 0).statusCode(200);
        move("agency-head", "WRA", id, "approval", NUMBER, 1).statusCode(403);
        move("planner", "WRA", id, "return", COMMENTS, 1).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "submission, agency-head, WRA, 403",
        "submission, planner, MOEA, 403",
        "submission, planner, KCG, 404",
        "return, planner, KCG, 404",
        "return, auditor, MOEA, 403",
        "approval, agency-head, KCG, 404",
        "approval, agency-head, WRA-CENTRAL, 404",
        "approval, case-officer, WRA, 403",
        "publication, planner, KCG, 404",
        "publication, secretariat, WRA, 403",
    })
    void who_may_not_is_refused(String step, String role, String agency, int status) {
        var id = importedPlan("WRA", "plan-001");
        var body = step.equals("return") ? COMMENTS : step.equals("publication") ? "{}" : NUMBER;
        move(role, agency, id, step, body, 0).statusCode(status);
    }

    @Test
    void a_move_out_of_turn_is_refused() {
        var id = importedPlan("WRA", "plan-001");
        move("agency-head", "MOEA", id, "approval", NUMBER, 0)
                .statusCode(409)
                .body("code", equalTo("PLAN_MOVE_NOT_ALLOWED"));
        move("planner", "MOEA", id, "return", COMMENTS, 0).statusCode(409);
        move("planner", "WRA", id, "publication", "{}", 0).statusCode(409);
        move("planner", "WRA", id, "submission", NUMBER, 0).statusCode(200);
        move("planner", "WRA", id, "submission", NUMBER, 1).statusCode(409);
    }

    @Test
    void the_version_that_was_seen_must_still_stand() {
        var id = importedPlan("WRA", "plan-001");
        move("planner", "WRA", id, "submission", NUMBER, 7).statusCode(412).body("code", equalTo("VERSION_STALE"));
        as("planner", "WRA")
                .body(NUMBER)
                .put("/api/v1/plans/" + id + "/submission")
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
    }

    @Test
    void bad_input_is_refused_at_its_place() {
        var id = importedPlan("WRA", "plan-001");
        move("planner", "WRA", id, "submission", "{}", 0)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/documentNumber"));
        move("planner", "WRA", id, "submission", "{\"documentNumber\":7}", 0)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/documentNumber"));
        move("planner", "WRA", id, "submission", "{", 0).statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        move("planner", "MOEA", id, "return", "{\"comments\":\"\"}", 0).statusCode(400);
        move("planner", "WRA", "no-such-plan", "submission", NUMBER, 0)
                .statusCode(404)
                .body("code", equalTo("PLAN_NOT_FOUND"));
    }

    @Test
    void drafts_are_listed_for_the_agency_and_those_above_it_only() {
        var id = importedPlan("WRA-CENTRAL", "plan-000");
        for (var agency : new String[] {"WRA-CENTRAL", "WRA", "MOEA"}) {
            as("planner", agency)
                    .get("/api/v1/plans?agency=WRA-CENTRAL&rocYear=102&status=DRAFT&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.planId", hasItem(id));
        }
        as("planner", "KCG").get("/api/v1/plans?limit=200").then().body("items.planId", not(hasItem(id)));
        as("planner", "KCG").get("/api/v1/plans/" + id).then().statusCode(404);
        as("integrator", "WRA-CENTRAL").get("/api/v1/plans/" + id).then().statusCode(404);
        given().get("/api/v1/plans?limit=200").then().statusCode(200).body("items.planId", not(hasItem(id)));
        given().get("/api/v1/plans/" + id + "/document").then().statusCode(404);
        given().get("/api/v1/plans?status=LOST").then().statusCode(400).body("errors[0].pointer", equalTo("?status"));
        given().get("/api/v1/plans?rocYear=x").then().statusCode(400);
    }

    private static ValidatableResponse move(
            String role, String agency, String id, String step, String body, int version) {
        return as(role, agency)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/plans/" + id + "/" + step)
                .then();
    }
}
