package tw.servicequality.plan.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;
import static tw.servicequality.plan.testing.Portal.importedPlan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.plan.testing.ObligationRows;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.Tokens;

/** It is 1 March 2016. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProgressJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);

    @Inject
    ObligationRows obligations;

    @Inject
    Database database;

    private String plan;

    @BeforeEach
    void a_plan() {
        Portal.knownAgencies();
        plan = importedPlan("WRA", "plan-001");
    }

    @Test
    void a_report_in_time_is_checked() {
        var id = obligations.due(plan, "WRA", "SEC", TODAY, false);
        report("case-officer", "SEC", id, 2, null)
                .statusCode(201)
                .body("number", equalTo(1))
                .body("late", equalTo(false))
                .body("reportedBy", equalTo("SEC"));
        assertThat(status(id)).isEqualTo("REPORTED");
        settle("secretariat", id, 1, "check", "{}", 0).statusCode(200).body("status", equalTo("CHECKED"));
        assertThat(status(id)).isEqualTo("CHECKED");
        assertThat(database.fact("tw.servicequality.plan.ProgressReported.v1", id))
                .contains("\"unit\":\"SEC\"", "\"late\":false")
                .doesNotContain("narrative", "測試二次");
        assertThat(database.fact("tw.servicequality.plan.ProgressChecked.v1", id))
                .contains("\"checkedOn\":\"2016-03-01\"");
    }

    @Test
    void a_late_report_that_is_returned_corrected_and_withdrawn_stays_visible_all_the_way() {
        var id = obligations.due(plan, "WRA", "SEC", TODAY.minusDays(1), true);
        report("unit-supervisor", "SEC", id, 1, null).statusCode(201).body("late", equalTo(true));
        settle("secretariat", id, 1, "return", "{\"reason\":\"請補佐證\"}", 0)
                .statusCode(200)
                .body("settledReason", equalTo("請補佐證"));
        assertThat(status(id)).isEqualTo("RETURNED");
        report("unit-supervisor", "SEC", id, 2, null)
                .statusCode(422)
                .body("code", equalTo("CORRECTION_REASON_MISSING"));
        assertThat(status(id)).isEqualTo("RETURNED");
        report("unit-supervisor", "SEC", id, 2, "補列第二次").statusCode(201).body("number", equalTo(2));
        settle("case-officer", id, 2, "withdrawal", "{\"reason\":\"數量誤植\"}", 0).statusCode(200);
        assertThat(status(id)).isEqualTo("OVERDUE");
        as("auditor", "MOEA")
                .get(reports(id))
                .then()
                .statusCode(200)
                .body("items.status", contains("CORRECTED", "WITHDRAWN"))
                .body("items.late", contains(true, true))
                .body("items[1].correctionReason", equalTo("補列第二次"))
                .body("items[0].settledReason", equalTo("請補佐證"));
        assertThat(database.fact("tw.servicequality.plan.ProgressCorrected.v1", id))
                .contains("\"report\":2");
        assertThat(database.fact("tw.servicequality.plan.ProgressWithdrawn.v1", id))
                .contains("\"report\":2");
    }

    @Test
    void what_was_checked_is_neither_returned_nor_withdrawn_but_may_be_corrected() {
        var id = obligations.due(plan, "WRA", "各單位", TODAY, false);
        report("planner", "SEC", id, 2, null).statusCode(201);
        settle("secretariat", id, 1, "check", "{}", 0).statusCode(200);
        settle("secretariat", id, 1, "return", "{\"reason\":\"x\"}", 1)
                .statusCode(409)
                .body("code", equalTo("PROGRESS_REPORT_MOVE_NOT_ALLOWED"));
        settle("planner", id, 1, "withdrawal", "{\"reason\":\"x\"}", 1).statusCode(409);
        settle("secretariat", id, 1, "check", "{}", 0).statusCode(412);
        report("case-officer", "W-1", id, 3, "補登").statusCode(201);
        assertThat(status(id)).isEqualTo("REPORTED");
    }

    @Test
    void only_the_unit_itself_the_planner_and_the_secretariat_report_and_nobody_from_elsewhere() {
        var id = obligations.due(plan, "WRA", "SEC", TODAY, false);
        report("case-officer", "W-1", id, 2, null).statusCode(403).body("code", equalTo("PROGRESS_NOT_THEIR_UNIT"));
        report("auditor", "SEC", id, 2, null).statusCode(403);
        as("case-officer", "KCG").get(reports(id)).then().statusCode(404);
        given().get(reports(id)).then().statusCode(401);
        as("planner", "WRA")
                .get("/api/v1/plans/" + UUID.randomUUID() + "/obligations/" + id + "/reports")
                .then()
                .statusCode(404)
                .body("code", equalTo("PROGRESS_OBLIGATION_NOT_FOUND"));
        as("planner", "WRA").get(reports(id) + "/7").then().statusCode(404);
    }

    @Test
    void evidence_is_kept_by_content_and_handed_out_on_record() {
        var id = obligations.due(plan, "WRA", "SEC", TODAY, false);
        report("case-officer", "SEC", id, 2, null).statusCode(201);
        var pdf = "%PDF-1.4 相片".getBytes(StandardCharsets.UTF_8);
        var file = send(id, pdf, "attachment; filename*=UTF-8''%E7%9B%B8%E7%89%87.exe")
                .statusCode(201)
                .body("name", equalTo("相片.exe"))
                .body("mediaType", equalTo("application/pdf"))
                .extract()
                .<String>path("fileId");
        send(id, pdf, null).statusCode(201).body("fileId", equalTo(file));
        send(id, "<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8), null)
                .statusCode(415)
                .body("code", equalTo("EVIDENCE_FILE_TYPE_REFUSED"));
        send(id, ("%PDF-1.4" + "x".repeat(10_485_760)).getBytes(StandardCharsets.UTF_8), null)
                .statusCode(413)
                .body("code", equalTo("EVIDENCE_FILE_TOO_LARGE"));
        var read = as("assessor", "MOEA").get(reports(id) + "/1/evidence/" + file);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asByteArray()).isEqualTo(pdf);
        as("assessor", "MOEA").get(reports(id) + "/1/evidence").then().body("items.name", contains("相片.exe"));
        as("assessor", "KCG").get(reports(id) + "/1/evidence/" + file).then().statusCode(404);
        assertThat(database.number("select count(*) from evidence_file where id = ?::uuid", file))
                .isEqualTo(1);
    }

    private ValidatableResponse send(String id, byte[] content, String disposition) {
        var request =
                given().auth().oauth2(Tokens.of("case-officer", "WRA", "SEC")).contentType("application/octet-stream");
        return (disposition == null ? request : request.header("Content-Disposition", disposition))
                .body(content)
                .post(reports(id) + "/1/evidence")
                .then();
    }

    private ValidatableResponse report(String role, String unit, String id, int times, String reason) {
        var why = reason == null ? "" : ",\"reason\":\"" + reason + "\"";
        return creatingAs(role, "WRA")
                .auth()
                .oauth2(Tokens.of(role, "WRA", unit))
                .body(
                        "{\"narrative\":\"已辦理電話禮貌測試二次\",\"quantities\":[{\"metric\":\"電話禮貌測試\",\"value\":%d,\"unit\":\"次\"}]%s}"
                                .formatted(times, why))
                .post(reports(id))
                .then();
    }

    private ValidatableResponse settle(String role, String id, int number, String act, String body, int version) {
        return as(role, "WRA")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(reports(id) + "/" + number + "/" + act)
                .then();
    }

    private String reports(String id) {
        return "/api/v1/plans/" + plan + "/obligations/" + id + "/reports";
    }

    private String status(String id) {
        return database.text("select status from obligation where id = ?::uuid", id);
    }
}
