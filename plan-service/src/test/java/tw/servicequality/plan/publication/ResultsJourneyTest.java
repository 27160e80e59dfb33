package tw.servicequality.plan.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;
import static tw.servicequality.plan.testing.Portal.importedPlan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.ObligationRows;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

/** It is 1 March 2016. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ResultsJourneyTest {

    @Inject
    ObligationRows obligations;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void what_was_reported_stands_against_the_target_and_is_published_as_it_stands() {
        var plan = Portal.publishedPlan("WRA", "MOEA", "plan-001");
        var obligation = obligations.due(plan, "WRA", "SEC", LocalDate.of(2016, 3, 1), false);
        report(plan, obligation, 1, "");
        attainment(plan)
                .body("items", hasSize(4))
                .body("items[0].actual", equalTo(1))
                .body("items[0].verdict", equalTo("OPEN"))
                .body("items[0].reports[0].unit", equalTo("SEC"))
                .body("items[1].reports", hasSize(0));
        publish(plan);
        report(plan, obligation, 2, ",\"reason\":\"補登\"");
        attainment(plan).body("items[0].actual", equalTo(2)).body("items[0].verdict", equalTo("MET"));
        given().get(results(plan) + "/1")
                .then()
                .statusCode(200)
                .body("items[0].actual", equalTo(1))
                .body("items[0].reports", equalTo(null));
        publish(plan);
        withdraw(plan, 1).statusCode(200).body("reason", equalTo("誤植"));
        withdraw(plan, 1).statusCode(412);
        given().get(results(plan) + "/1").then().statusCode(410).body("code", equalTo("PUBLICATION_WITHDRAWN"));
        given().get(results(plan))
                .then()
                .statusCode(200)
                .body("items.status", contains("WITHDRAWN", "PUBLISHED"))
                .body("items[0].reason", equalTo("誤植"))
                .body("fields", hasSize(10));
        var csv = given().get(results(plan) + "/2/csv");
        assertThat(csv.contentType()).isEqualTo("text/csv; charset=UTF-8");
        assertThat(csv.asString()).contains("電話禮貌測試,AT_LEAST,2,次,2016-01-01,2016-03-31,2,SUM,MET");
        given().get(results(plan) + "/3").then().statusCode(404);
    }

    @Test
    void results_of_a_plan_that_is_not_public_are_not() {
        var plan = importedPlan("WRA", "plan-001");
        creatingAs("planner", "WRA")
                .body("{}")
                .post(results(plan))
                .then()
                .statusCode(409)
                .body("code", equalTo("PUBLICATION_PLAN_NOT_PUBLIC"));
        given().get(results(plan)).then().statusCode(404);
    }

    private static void report(String plan, String obligation, int times, String reason) {
        creatingAs("planner", "WRA")
                .body("{\"narrative\":\"已辦理\",\"quantities\":[{\"metric\":\"電話禮貌測試\",\"value\":%d,\"unit\":\"次\"}]%s}"
                        .formatted(times, reason))
                .post("/api/v1/plans/" + plan + "/obligations/" + obligation + "/reports")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse attainment(String plan) {
        return as("auditor", "MOEA")
                .get("/api/v1/plans/" + plan + "/attainment")
                .then()
                .statusCode(200);
    }

    private static void publish(String plan) {
        creatingAs("secretariat", "WRA").body("{}").post(results(plan)).then().statusCode(201);
    }

    private static ValidatableResponse withdraw(String plan, int number) {
        return as("planner", "WRA")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"誤植\"}")
                .put(results(plan) + "/" + number + "/withdrawal")
                .then();
    }

    private static String results(String plan) {
        return "/api/v1/plans/" + plan + "/results";
    }
}
