package tw.servicequality.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.plan.testing.PublishedPlan;
import tw.servicequality.platform.testing.RealParts;

/** What another rule would change, and what another calendar does. The clock stands at 1 March 2016, nine in the morning. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecomputationJourneyTest {

    private static final String MONTHLY = "001.1.2.2.2";

    @Inject
    Database database;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void a_changed_rule_is_shown_before_it_is_anybodys_duty() {
        var plan = PublishedPlan.of("WRA", "plan-001", "MOEA");
        var commitment = as("planner", "WRA")
                .get("/api/v1/plans/" + plan + "/commitments?limit=200")
                .then()
                .extract()
                .<String>path("items.find { it.source == '" + MONTHLY + "' }.commitmentId");
        creatingAs("agency-head", "MOEA")
                .body("""
                        {"changes":[{"commitmentId":"%s","dues":[
                          {"rule":{"rule":"PER_PERIOD","per":"HALF_YEAR","roll":"BACK"},"words":"改為每半年"}]}]}""".formatted(commitment))
                .post("/api/v1/plans/" + plan + "/obligation-previews")
                .then()
                .statusCode(200)
                .body("withdrawn.dueOnBefore", equalTo(List.of("2016-03-31", "2016-06-30", "2016-09-30", "2016-12-30")))
                .body("added.dueOn", equalTo(List.of("2016-06-30", "2016-12-30")));
        assertThat(database.number(
                        "select count(*) from obligation where plan_id = ?::uuid and source = ?", plan, MONTHLY))
                .isEqualTo(4);
    }

    @Test
    void a_closure_moves_what_is_open_when_it_is_recomputed() {
        Portal.known("WRA-SOUTH", "經濟部水利署南區水資源局", "WRA");
        var plan = PublishedPlan.of("WRA-SOUTH", "plan-001", "WRA");
        creatingAs("secretariat", "WRA-SOUTH")
                .body("{\"agency\":\"WRA-SOUTH\",\"date\":\"2016-09-30\",\"part\":\"WHOLE_DAY\",\"reason\":\"颱風\"}")
                .post("/api/v1/office-closures")
                .then()
                .statusCode(201);
        creatingAs("planner", "WRA-SOUTH")
                .body("{}")
                .post("/api/v1/plans/" + plan + "/obligation-recomputations")
                .then()
                .statusCode(200)
                .body("moved", hasSize(1))
                .body("moved[0].dueOnBefore", equalTo("2016-09-30"))
                .body("moved[0].dueOn", equalTo("2016-09-29"));
        assertThat(database.text(
                        "select due_on::text from obligation where plan_id = ?::uuid and nominal_on = '2016-09-30'",
                        plan))
                .isEqualTo("2016-09-29");
    }
}
