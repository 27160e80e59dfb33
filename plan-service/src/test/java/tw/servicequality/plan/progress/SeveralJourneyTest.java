package tw.servicequality.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.ObligationRows;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

/** A form with many lines, and what is left at the end of a year. It is 1 March 2016. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SeveralJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);

    @Inject
    ObligationRows obligations;

    @Inject
    Database database;

    private String plan;
    private String soon;
    private String late;

    @BeforeEach
    void a_plan_with_two_obligations() {
        Portal.knownAgencies();
        plan = Portal.importedPlan("WRA", "plan-001");
        soon = obligations.due(plan, "WRA", "各單位", TODAY, false);
        late = obligations.due(plan, "WRA", "各單位", TODAY.minusDays(1), true);
    }

    @Test
    void many_reports_are_handed_in_at_once_each_judged_by_its_own_day() {
        report(plan, line(soon), line(late))
                .statusCode(200)
                .body("reported.obligationId", contains(soon, late))
                .body("reported.number", contains(1, 1))
                .body("reported.late", contains(false, true));
        assertThat(status(soon)).isEqualTo("REPORTED");
        assertThat(database.fact("tw.servicequality.plan.ProgressReported.v1", late))
                .contains("\"late\":true");
    }

    @Test
    void one_report_that_is_refused_keeps_all_of_them_out_and_its_line_is_named() {
        report(plan, line(soon), line(soon))
                .statusCode(422)
                .body("code", equalTo("CORRECTION_REASON_MISSING"))
                .body("errors.pointer", contains("/reports/1"));
        report(plan, line(soon), line(UUID.randomUUID().toString()))
                .statusCode(404)
                .body("errors.pointer", contains("/reports/1"));
        report(Portal.importedPlan("WRA", "plan-001"), line(soon))
                .statusCode(404)
                .body("code", equalTo("PROGRESS_OBLIGATION_NOT_FOUND"));
        report(plan).statusCode(400);
        assertThat(status(soon)).isEqualTo("UPCOMING");
        as("planner", "WRA")
                .get("/api/v1/plans/" + plan + "/obligations/" + soon + "/reports")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void many_are_waived_at_once_for_one_reason() {
        waive(plan, soon, late).statusCode(200).body("waived", contains(soon, late));
        assertThat(status(late)).isEqualTo("WAIVED");
        assertThat(database.fact("tw.servicequality.plan.ObligationWaived.v1", soon))
                .contains(plan);
    }

    @Test
    void one_that_cannot_be_waived_keeps_all_of_them_open() {
        report(plan, line(soon)).statusCode(200);
        waive(plan, late, soon)
                .statusCode(409)
                .body("code", equalTo("OBLIGATION_MOVE_NOT_ALLOWED"))
                .body("errors.pointer", contains("/obligations/1"));
        waive(Portal.importedPlan("WRA", "plan-001"), late)
                .statusCode(404)
                .body("errors.pointer", contains("/obligations/0"));
        assertThat(status(late)).isEqualTo("OVERDUE");
    }

    private static String line(String obligation) {
        return "{\"obligationId\":\"%s\",\"narrative\":\"已辦理\",\"quantities\":[]}".formatted(obligation);
    }

    private static ValidatableResponse report(String plan, String... lines) {
        return creatingAs("case-officer", "WRA")
                .body("{\"reports\":[" + String.join(",", lines) + "]}")
                .post("/api/v1/plans/" + plan + "/progress-reports")
                .then();
    }

    private static ValidatableResponse waive(String plan, String... which) {
        var ids = Arrays.stream(which).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return creatingAs("planner", "WRA")
                .body("{\"obligations\":[" + ids + "],\"reason\":\"颱風停止上班\"}")
                .post("/api/v1/plans/" + plan + "/obligation-waivers")
                .then();
    }

    private String status(String id) {
        return database.text("select status from obligation where id = ?::uuid", id);
    }
}
