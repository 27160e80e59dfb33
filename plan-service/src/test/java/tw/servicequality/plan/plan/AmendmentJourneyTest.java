package tw.servicequality.plan.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.plan.testing.Portal.amendment;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.importedPlan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AmendmentJourneyTest {

    private static final String NUMBER = "{\"documentNumber\":\"水企字第10550012340號\"}";
    private static final String WORDS = "設置全功能單一窗口櫃台，提供整合服務。";
    private static final String OTHER_WORDS = "設置全功能單一窗口櫃台，提供雙語整合服務。";

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void an_amendment_takes_the_place_of_the_plan_when_it_is_published() {
        var first = published("WRA", "MOEA", "plan-001");
        var second = proposed(first);
        given().get("/api/v1/plans/" + second).then().statusCode(404);
        given().get("/api/v1/plans/" + first).then().body("status", equalTo("PUBLISHED"));
        publish(second, "WRA", "MOEA").body("edition", equalTo(2)).body("amends", equalTo(first));

        given().get("/api/v1/plans/" + first)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUPERSEDED"))
                .body("edition", equalTo(1))
                .body("amends", nullValue());
        given().get("/api/v1/plans/" + first + "/editions")
                .then()
                .statusCode(200)
                .body("items.planId", contains(first, second))
                .body("items[1].amendmentReason", equalTo("修正文字"));
        given().get("/api/v1/plans?status=SUPERSEDED&limit=200").then().body("items.planId", hasItem(first));
    }

    @Test
    void the_difference_is_shown_word_by_word() {
        var first = published("WRA", "MOEA", "plan-001");
        var second = proposed(first);
        as("planner", "WRA")
                .get("/api/v1/plans/" + second + "/difference")
                .then()
                .statusCode(200)
                .body("from.planId", equalTo(first))
                .body("sections", hasSize(0))
                .body("actions", hasSize(1))
                .body("actions[0].kind", equalTo("CHANGED"))
                .body("actions[0].id", equalTo("001.1.1.1.1"))
                .body("actions[0].words.kind", contains("KEPT", "ADDED", "KEPT"))
                .body("actions[0].words[1].text", equalTo("雙語"))
                .body("unchangedActions", equalTo(62));
        given().get("/api/v1/plans/" + second + "/difference").then().statusCode(404);
        given().get("/api/v1/plans/" + first + "/difference")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?from"));
    }

    @Test
    void one_amendment_at_a_time_and_an_abandoned_one_makes_room() {
        var first = published("WRA", "MOEA", "plan-001");
        var second = proposed(first);
        amendment(first, "WRA", "plan-001", WORDS, "設置櫃台。")
                .statusCode(409)
                .body("code", equalTo("PLAN_AMENDMENT_OPEN"))
                .body("detail", equalTo(second));
        move("planner", "WRA", second, "abandonment", "{\"reason\":\"另案辦理\"}", 0)
                .statusCode(200)
                .body("status", equalTo("ABANDONED"));
        amendment(first, "WRA", "plan-001", WORDS, OTHER_WORDS).statusCode(201).body("edition", equalTo(2));
    }

    @Test
    void what_is_no_amendment_is_refused() {
        var draft = importedPlan("WRA", "plan-001");
        amendment(draft, "WRA", "plan-001", WORDS, OTHER_WORDS)
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_AMENDABLE"));
        var first = published("WRA", "MOEA", "plan-001");
        amendment(first, "WRA", "plan-001", "\"planYearRoc\": 105,", "\"planYearRoc\": null,")
                .statusCode(422)
                .body("code", equalTo("PLAN_DOCUMENT_INVALID"));
        amendment(first, "WRA", "plan-000", WORDS, WORDS)
                .statusCode(422)
                .body("code", equalTo("PLAN_AMENDMENT_OF_ANOTHER_YEAR"))
                .body("errors[0].pointer", equalTo("/planYearRoc"));
        amendment(first, "KCG", "plan-001", WORDS, OTHER_WORDS).statusCode(404);
    }

    @Test
    void a_document_that_was_given_up_may_be_brought_in_again() {
        var document = ("{\"again\":1," + new String(Portal.document("plan-003")).substring(1)).getBytes();
        var id =
                Portal.importPlan("KCG-WRB", document).statusCode(201).extract().<String>path("planId");
        Portal.importPlan("KCG-WRB", document).statusCode(409);
        move("planner", "KCG-WRB", id, "abandonment", "{\"reason\":\"誤植\"}", 0).statusCode(200);
        Portal.importPlan("KCG-WRB", document).statusCode(201);
    }

    @Test
    void a_year_is_closed_when_it_is_over_and_nothing_is_on_its_way() {
        var running = published("WRA", "MOEA", "plan-001");
        move("planner", "WRA", running, "closure", NUMBER, 3)
                .statusCode(409)
                .body("code", equalTo("PLAN_YEAR_NOT_OVER"));
        var over = published("WRA-CENTRAL", "WRA", "plan-000");
        var amendment = amendment(over, "WRA-CENTRAL", "plan-000", "申辦書表", "申辦表單")
                .statusCode(201)
                .extract()
                .<String>path("planId");
        move("agency-head", "WRA-CENTRAL", over, "closure", NUMBER, 3)
                .statusCode(409)
                .body("code", equalTo("PLAN_AMENDMENT_OPEN"));
        move("planner", "WRA-CENTRAL", amendment, "abandonment", "{\"reason\":\"年度已結束\"}", 0)
                .statusCode(200);
        move("agency-head", "WRA-CENTRAL", over, "closure", NUMBER, 3)
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        given().get("/api/v1/plans/" + over).then().statusCode(200);
    }

    private static String proposed(String plan) {
        return amendment(plan, "WRA", "plan-001", WORDS, OTHER_WORDS)
                .statusCode(201)
                .extract()
                .path("planId");
    }

    private static String published(String agency, String above, String document) {
        var id = importedPlan(agency, document);
        publish(id, agency, above);
        return id;
    }

    private static ValidatableResponse publish(String id, String agency, String above) {
        move("planner", agency, id, "submission", NUMBER, 0).statusCode(200);
        move("planner", above, id, "approval", NUMBER, 1).statusCode(200);
        return move("planner", agency, id, "publication", "{}", 2).statusCode(200);
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
