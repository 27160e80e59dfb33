package tw.servicequality.plan.livefact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.plan.testing.PublishedPlan;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** What other services tell, told as in their own examples, for an agency that no other test has. Today is 1 March 2016. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LiveFactJourneyTest {

    private static final String ON_TIME = "{\"metric\":\"依限辦結率\",\"op\":\"AT_LEAST\",\"value\":\"60\",\"unit\":\"%\","
            + "\"per\":\"QUARTER\",\"fact\":\"PETITIONS_CLOSED_ON_TIME\"}";
    private static final String CALLS = "{\"metric\":\"電話禮貌測試\",\"op\":\"AT_LEAST\",\"value\":\"2\",\"unit\":\"次\","
            + "\"per\":\"QUARTER\",\"fact\":\"COURTESY_CALLS\"}";
    private static final String SATISFIED =
            "{\"metric\":\"陳情人滿意度\",\"op\":\"AT_LEAST\",\"value\":\"80\",\"unit\":\"%\","
                    + "\"per\":\"HALF_YEAR\",\"fact\":\"PETITIONERS_SATISFIED\"}";
    private static final String REPORTED =
            "{\"metric\":\"研習\",\"op\":\"AT_LEAST\",\"value\":\"2\",\"unit\":\"次\",\"per\":\"YEAR\"}";

    @Inject
    Database database;

    TestBroker broker;

    private String agency;
    private String plan;
    private String commitment;
    private FactsTold told;

    @BeforeEach
    void a_plan_whose_targets_count_facts() {
        agency = "LIVE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        told = new FactsTold(broker, agency);
        Portal.known("WRA", "經濟部水利署", null);
        Portal.known(agency, "經濟部水利署測試局", "WRA");
        plan = Portal.importedPlan(agency, "plan-001");
        PublishedPlan.confirmAll(agency, plan);
        commitment = as("planner", agency)
                .get("/api/v1/plans/" + plan + "/commitments?limit=1")
                .path("items[0].commitmentId");
        as("planner", agency)
                .header("If-Match", "\"0\"")
                .body(("{\"terms\":{\"period\":{\"start\":\"2016-01-01\",\"end\":\"2016-12-31\"},"
                                + "\"units\":[{\"unit\":\"秘書室\",\"role\":\"HANDLE\",\"codes\":[]}],\"dues\":[],"
                                + "\"targets\":[%s,%s,%s,%s],\"evidence\":[]},\"reason\":\"綁定事實\"}")
                        .formatted(ON_TIME, CALLS, SATISFIED, REPORTED))
                .put("/api/v1/plans/" + plan + "/commitments/" + commitment)
                .then()
                .statusCode(200);
        PublishedPlan.publish(agency, plan, "WRA");
    }

    @Test
    void petitions_closed_on_time_are_counted_and_can_be_opened() {
        var first = told.closed(true, "2016-02-17", 3);
        var late = told.closed(false, "2016-02-18", 3);
        told.closed(true, "2016-04-01", 3);
        heard(3);
        attained(0, "2016-01-01", "actual", equalTo(50))
                .body(row(0, "2016-01-01") + "counting", equalTo("SHARE"))
                .body(row(0, "2016-01-01") + "facts", equalTo(2))
                .body(row(0, "2016-01-01") + "verdict", equalTo("OPEN"))
                .body(row(0, "2016-04-01") + "actual", equalTo(100))
                .body(row(0, "2016-07-01") + "actual", nullValue());
        var page = facts(0, "2016-01-01", "limit=1").body("items.subject", contains(first));
        var next = page.extract().<String>path("next");
        facts(0, "2016-01-01", "limit=1&cursor=" + next)
                .body("items.subject", contains(late))
                .body("items[0].met", equalTo(false))
                .body("next", nullValue());
    }

    @Test
    void a_reopened_petition_changes_the_open_period_but_not_what_is_published() {
        told.closed(true, "2016-02-17", 3);
        var reopened = told.closed(false, "2016-02-18", 3);
        heard(2);
        creatingAs("planner", agency).body("{}").post(results()).then().statusCode(201);
        told.reopened(reopened, 4);
        await().untilAsserted(() -> attained(0, "2016-01-01", "actual", equalTo(100)));
        facts(0, "2016-01-01", "limit=50")
                .body("items.counted", contains(true, false))
                .body("items[1].subject", equalTo(reopened));
        given().get(results() + "/1").then().statusCode(200).body(row(0, "2016-01-01") + "actual", equalTo(50));

        told.closed(reopened, true, "2016-02-25", 6);
        told.reopened(reopened, 4);
        await().untilAsserted(() ->
                attained(0, "2016-01-01", "facts", equalTo(2)).body(row(0, "2016-01-01") + "actual", equalTo(100)));
    }

    @Test
    void measurements_and_surveys_are_counted_as_their_producers_tell_them() {
        told.measured("COURTESY_CALL", "2016-02-18");
        told.measured("COURTESY_CALL", "2016-03-01");
        told.measured("QUEUE_LENGTH", "2016-03-01");
        told.surveyed(2);
        told.surveyed(4);
        told.surveyed(5);
        heard(5);
        attained(1, "2016-01-01", "actual", equalTo(2))
                .body(row(1, "2016-01-01") + "verdict", equalTo("MET"))
                .body(row(1, "2016-04-01") + "verdict", equalTo("OPEN"))
                .body(row(2, "2016-01-01") + "actual", equalTo(66.66f));
    }

    @Test
    void what_is_reported_or_not_there_has_no_facts() {
        attained(3, "2016-01-01", "fact", nullValue());
        ask(3, "2016-01-01", "limit=1").statusCode(404).body("code", equalTo("ATTAINMENT_NOT_OF_FACTS"));
        ask(4, "2016-01-01", "limit=1").statusCode(404).body("code", equalTo("ATTAINMENT_NOT_FOUND"));
        ask(0, "2016-01-02", "limit=1").statusCode(404);
        ask(0, "2016-01-01", "cursor=x").statusCode(400);
    }

    @Test
    void the_facts_that_can_be_bound_are_everybodys_to_read() {
        given().get("/api/v1/plans/counted-facts")
                .then()
                .statusCode(200)
                .body("items", hasSize(CountedFact.values().length))
                .body("items.fact", hasItem("PETITIONS_CLOSED_ON_TIME"))
                .body("items.find { it.fact == 'PETITIONS_CLOSED' }.article", equalTo("行政程序法第171條"));
    }

    private void heard(int facts) {
        await().untilAsserted(
                        () -> assertThat(database.number("select count(*) from heard_fact where agency = ?", agency))
                                .isEqualTo(facts));
    }

    private ValidatableResponse attained(int target, String from, String field, org.hamcrest.Matcher<?> matcher) {
        return as("planner", agency)
                .get("/api/v1/plans/" + plan + "/attainment")
                .then()
                .statusCode(200)
                .body(row(target, from) + field, matcher);
    }

    private String row(int target, String from) {
        var metrics = new String[] {"依限辦結率", "電話禮貌測試", "陳情人滿意度", "研習"};
        return "items.find { it.metric == '" + metrics[target] + "' && it.from == '" + from + "' }.";
    }

    private ValidatableResponse facts(int target, String from, String query) {
        return ask(target, from, query).statusCode(200);
    }

    private ValidatableResponse ask(int target, String from, String query) {
        return as("planner", agency)
                .get("/api/v1/plans/%s/attainment/%s/%d/%s/facts?%s".formatted(plan, commitment, target, from, query))
                .then();
    }

    private String results() {
        return "/api/v1/plans/" + plan + "/results";
    }
}
