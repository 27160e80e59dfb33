package tw.servicequality.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.plan.testing.PublishedPlan;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.timer.DueTimer;

/** The clock stands at 1 March 2016, nine in the morning. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ObligationJourneyTest {

    private static final String MONTHLY = "001.1.2.2.2";

    @Inject
    Database database;

    @Inject
    AgroalDataSource source;

    @Inject
    StepObligations steps;

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
    void reminded_due_overdue_and_escalated_happen_once_each_and_a_waiver_ends_them() throws SQLException {
        var plan = PublishedPlan.of("WRA", "plan-001", "MOEA");
        var first = first(plan);
        assertThat(fire(plan, "2016-03-23T23:59:59Z")).isEmpty();
        assertThat(fire(plan, "2016-03-24T00:00:00Z")).containsExactly("ObligationApproaching");
        assertThat(fire(plan, "2016-03-24T00:00:00Z")).isEmpty();
        assertThat(fire(plan, "2016-03-31T00:00:00Z")).containsExactly("ObligationDue");
        assertThat(fire(plan, "2016-03-31T15:59:59Z")).isEmpty();
        assertThat(fire(plan, "2016-03-31T16:00:00Z")).containsExactly("ObligationOverdue");
        assertThat(database.text("select status from obligation where id = ?::uuid", first))
                .isEqualTo("OVERDUE");
        as("secretariat", "WRA")
                .get("/api/v1/plans/" + plan + "/obligation-board")
                .then()
                .statusCode(200)
                .body("rows.light", hasItem("RED"));
        waive("planner", "WRA", first, 3, 200);
        assertThat(fire(plan, "2016-04-08T00:00:00Z")).isEmpty();
        assertThat(database.number("select count(*) from outbox where subject = ?", first))
                .isEqualTo(4);
    }

    @Test
    void a_year_that_is_over_is_overdue_at_once() {
        var plan = PublishedPlan.of("KCG-PWB", "plan-004", "KCG");
        await().untilAsserted(() -> assertThat(
                        database.number("select count(*) from obligation where plan_id = ?::uuid and step < 4", plan))
                .isZero());
        assertThat(database.number("""
                        select count(*) from outbox o join obligation b on b.id::text = o.subject
                        where b.plan_id = ?::uuid and o.type like '%ObligationApproaching%'""", plan)).isZero();
        assertThat(database.number("""
                        select count(*) - 2 * count(distinct o.subject) from outbox o
                        join obligation b on b.id::text = o.subject where b.plan_id = ?::uuid""", plan)).isZero();
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
        var next = as("assessor", "MOEA")
                .get("/api/v1/obligations?agency=WRA&status=UPCOMING&limit=3&plan=" + plan)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .extract()
                .<String>path("next");
        as("assessor", "MOEA")
                .get("/api/v1/obligations?agency=WRA&limit=3&plan=" + plan + "&cursor=" + next)
                .then()
                .body("items.obligationId", not(hasItem(first(plan))));
        as("assessor", "KCG").get("/api/v1/obligations?plan=" + plan).then().body("items", hasSize(0));
        as("assessor", "KCG").get("/api/v1/obligations/" + first(plan)).then().statusCode(404);
        as("assessor", "WRA").get("/api/v1/obligations?status=LOST").then().statusCode(400);
        as("assessor", "WRA").get("/api/v1/obligations?cursor=x").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"planner, MOEA, 403", "planner, KCG, 404", "auditor, WRA, 403"})
    void who_may_not_waive_is_refused(String role, String agency, int status) {
        var plan = PublishedPlan.of("WRA", "plan-001", "MOEA");
        waive(role, agency, first(plan), 0, status);
    }

    private static void waive(String role, String agency, String id, int version, int status) {
        as(role, agency)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"reason\":\"業務移撥\"}")
                .put("/api/v1/obligations/" + id + "/waiver")
                .then()
                .statusCode(status);
    }

    private String first(String plan) {
        return database.text(
                "select id::text from obligation where plan_id = ?::uuid order by due_on, id limit 1", plan);
    }

    /** Fires the plan's timer as if it were that moment, and says what was told. */
    private List<String> fire(String plan, String moment) throws SQLException {
        var before = database.number("select coalesce(max(id), 0) from outbox");
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            steps.fire(connection, List.of(new DueTimer(plan, Instant.EPOCH)), Instant.parse(moment));
            connection.commit();
        }
        var told = database.text("""
                select coalesce(string_agg(split_part(o.type, '.', 4), ' '), '') from outbox o
                join obligation b on b.id::text = o.subject where b.plan_id = ?::uuid and o.id > ?""", plan, before);
        return told.isEmpty() ? List.of() : List.of(told.split(" "));
    }
}
