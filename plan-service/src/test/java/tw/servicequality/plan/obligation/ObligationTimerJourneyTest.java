package tw.servicequality.plan.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static tw.servicequality.plan.testing.Portal.as;

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

/** What the timer of a plan tells until somebody waives it. The clock stands at 1 March 2016, nine in the morning. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ObligationTimerJourneyTest {

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
