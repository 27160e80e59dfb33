package tw.servicequality.plan.obligation;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.ObligationRows;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

/** A plan of 102 (2013), whose year is over: the clock stands at 1 March 2016. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClosingJourneyTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2013, 12, 31);

    @Inject
    ObligationRows obligations;

    private String plan;

    @BeforeEach
    void a_plan_in_force() {
        Portal.knownAgencies();
        plan = Portal.publishedPlan("WRA-CENTRAL", "WRA", "plan-000");
    }

    @Test
    void a_year_does_not_end_while_somebody_waits_for_a_report() {
        var late = obligations.due(plan, "WRA-CENTRAL", "SEC", LAST_DAY, true);
        var returned = obligations.due(plan, "WRA-CENTRAL", "SEC", LAST_DAY.plusDays(1), false);
        close().statusCode(409)
                .body("code", equalTo("OBLIGATIONS_OPEN"))
                .body("detail", startsWith("2 筆"))
                .body("detail", endsWith("/api/v1/obligations?plan=" + plan + "&open=true"));
        as("planner", "WRA-CENTRAL")
                .get("/api/v1/obligations?plan=" + plan + "&open=true")
                .then()
                .statusCode(200)
                .body("items.obligationId", equalTo(List.of(late, returned)));
        as("planner", "WRA-CENTRAL").get("/api/v1/plans/" + plan).then().body("status", equalTo("PUBLISHED"));

        report(late);
        close().statusCode(409).body("detail", startsWith("1 筆"));
        report(returned);
        giveBack(returned);
        close().statusCode(409).body("detail", startsWith("1 筆"));
        waive(returned);
        close().statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void the_list_shows_what_is_open_and_refuses_what_is_neither() {
        report(obligations.due(plan, "WRA-CENTRAL", "SEC", LAST_DAY, true));
        as("planner", "WRA-CENTRAL")
                .get("/api/v1/obligations?plan=" + plan + "&open=true")
                .then()
                .body("items", hasSize(0));
        as("planner", "WRA-CENTRAL")
                .get("/api/v1/obligations?plan=" + plan + "&open=false")
                .then()
                .body("items.status", everyItem(equalTo("REPORTED")))
                .body("items", hasSize(1));
        as("planner", "WRA-CENTRAL")
                .get("/api/v1/obligations?open=yes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?open"));
    }

    private ValidatableResponse close() {
        return as("agency-head", "WRA-CENTRAL")
                .header("If-Match", "\"3\"")
                .body("{\"documentNumber\":\"水中企字第10350000010號\"}")
                .put("/api/v1/plans/" + plan + "/closure")
                .then();
    }

    private void report(String obligation) {
        creatingAs("case-officer", "WRA-CENTRAL")
                .body("{\"narrative\":\"已辦理\",\"quantities\":[]}")
                .post(reports(obligation))
                .then()
                .statusCode(201);
    }

    private String reports(String obligation) {
        return "/api/v1/plans/" + plan + "/obligations/" + obligation + "/reports";
    }

    private void giveBack(String obligation) {
        settle("secretariat", reports(obligation) + "/1", "/return", "數量不符");
    }

    private void waive(String obligation) {
        settle("planner", "/api/v1/obligations/" + obligation, "/waiver", "活動停辦");
    }

    private void settle(String role, String what, String step, String reason) {
        var seen = as(role, "WRA-CENTRAL")
                .get(what)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(role, "WRA-CENTRAL")
                .header("If-Match", seen)
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .put(what + step)
                .then()
                .statusCode(200);
    }
}
