package tw.servicequality.plan.comparison;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.importPlan;
import static tw.servicequality.plan.testing.Portal.importedPlan;
import static tw.servicequality.plan.testing.Portal.known;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanComparisonJourneyTest {

    @Test
    void a_plan_is_compared_with_the_agency_s_plan_of_the_year_before() {
        known("CP", "機關", null);
        var former = importedPlan("CP", "plan-001");
        var next = ofTheYearAfter("CP");
        as("planner", "CP")
                .get("/api/v1/plans/" + next + "/comparison")
                .then()
                .statusCode(200)
                .body("before.planId", equalTo(former))
                .body("before.rocYear", equalTo(105))
                .body("after.rocYear", equalTo(106))
                .body("actions.findAll { it.kind != 'CONTINUED' }.size()", equalTo(0));
        as("planner", "CP")
                .get("/api/v1/plans/" + former + "/comparison")
                .then()
                .statusCode(404)
                .body("code", equalTo("COMPARED_PLAN_NOT_FOUND"));
        as("planner", "CP")
                .get("/api/v1/plans/" + former + "/comparison?with=" + next)
                .then()
                .statusCode(200);
        known("CP-OTHER", "他機關", null);
        var foreign = importedPlan("CP-OTHER", "plan-000");
        as("planner", "CP")
                .get("/api/v1/plans/" + next + "/comparison?with=" + foreign)
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_NOT_FOUND"));
    }

    @Test
    void agencies_of_a_year_are_compared_by_how_much_they_promise() {
        known("CA", "部", null);
        known("CA-1", "甲局", "CA");
        known("CA-2", "乙局", "CA");
        importedPlan("CA-1", "plan-002");
        importedPlan("CA-2", "plan-002");
        as("auditor", "CA")
                .get("/api/v1/plans/comparison?rocYear=109&agency=CA-1&agency=CA-2")
                .then()
                .statusCode(200)
                .body("items.agency", contains("CA-1", "CA-2"))
                .body("items[0].agencyName", equalTo("甲局"))
                .body("items[0].measure.actions", equalTo(69))
                .body("items[0].measure.quantified", equalTo(4))
                .body("items[0].measure.dated", equalTo(15))
                .body("items[0].measure.evidenced", equalTo(31));
        as("planner", "CA-1")
                .get("/api/v1/plans/comparison?rocYear=109&agency=CA-1&agency=CA-2")
                .then()
                .body("items.agency", contains("CA-1"));
        given().get("/api/v1/plans/comparison?rocYear=109&agency=CA-1").then().body("items", empty());
        given().get("/api/v1/plans/comparison").then().statusCode(400);
    }

    private static String ofTheYearAfter(String agency) {
        var document = new String(Portal.document("plan-001"), StandardCharsets.UTF_8)
                .replace("\"planYearRoc\": 105", "\"planYearRoc\": 106")
                .replace("\"planYear\": 2016", "\"planYear\": 2017");
        return importPlan(agency, document.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("planId");
    }
}
