package tw.servicequality.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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

/** What a published plan obliges to, and who sees it. The clock stands at 1 March 2016, nine in the morning. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ObligationJourneyTest {

    @Inject
    Database database;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void publication_makes_the_years_obligations_with_their_rolls_and_clauses() {
        var plan = PublishedPlan.of("WRA", "plan-001", "MOEA");
        as("secretariat", "WRA")
                .get("/api/v1/obligations?limit=200&plan=" + plan)
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.source == '001.1.2.2.2' }.dueOn",
                        equalTo(List.of("2016-03-31", "2016-06-30", "2016-09-30", "2016-12-30")))
                .body("items.findAll { it.nominalOn == '2017-01-15' }.dueOn", equalTo(List.of("2017-01-16")))
                .body(
                        "items.findAll { it.nominalOn == '2016-12-31' && it.roll == 'FORWARD' }.rolledWhy",
                        equalTo(List.of("2016-12-31（星期六，例假日）非上班日，順延至 2017-01-03")))
                .body("items.status", everyItem(equalTo("UPCOMING")));
        assertThat(database.text(
                        "select due_at::text from timer where kind = 'plan-obligations' and subject = ?", plan))
                .startsWith("2016-03-24");
    }

    @Test
    void an_event_starts_what_waits_for_it() {
        var plan = PublishedPlan.of("TWC-1", "plan-002", "TWC");
        var event = "{\"event\":\"正面消息\",\"happenedOn\":\"2020-10-07\"}";
        creatingAs("unit-supervisor", "TWC-1")
                .body(event)
                .post("/api/v1/plans/" + plan + "/triggering-events")
                .then()
                .statusCode(201);
        assertThat(database.text(
                        "select due_on::text from obligation where plan_id = ?::uuid and event_id is not null", plan))
                .isEqualTo("2020-10-12");
        creatingAs("planner", "TWC-1")
                .body(event.replace("正面", "負面"))
                .post("/api/v1/plans/" + plan + "/triggering-events")
                .then()
                .statusCode(422)
                .body("code", equalTo("TRIGGERING_EVENT_UNKNOWN"));
        var draft = Portal.importedPlan("TWC-1", "plan-002");
        creatingAs("planner", "TWC-1")
                .body(event)
                .post("/api/v1/plans/" + draft + "/triggering-events")
                .then()
                .statusCode(409)
                .body("code", equalTo("OBLIGATION_PLAN_NOT_PUBLISHED"));
    }

    @Test
    void lists_show_the_agency_and_those_below_it_in_pages() {
        var plan = PublishedPlan.of("WRA", "plan-001", "MOEA");
        var page = as("assessor", "MOEA")
                .get("/api/v1/obligations?agency=WRA&status=UPCOMING&limit=3&plan=" + plan)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .extract();
        var first = page.<String>path("items[0].obligationId");
        as("assessor", "MOEA")
                .get("/api/v1/obligations?agency=WRA&limit=3&plan=" + plan + "&cursor=" + page.path("next"))
                .then()
                .body("items.obligationId", not(hasItem(first)));
        as("assessor", "KCG").get("/api/v1/obligations?plan=" + plan).then().body("items", hasSize(0));
        as("assessor", "KCG").get("/api/v1/obligations/" + first).then().statusCode(404);
        as("assessor", "WRA").get("/api/v1/obligations?status=LOST").then().statusCode(400);
        as("assessor", "WRA").get("/api/v1/obligations?cursor=x").then().statusCode(400);
    }
}
