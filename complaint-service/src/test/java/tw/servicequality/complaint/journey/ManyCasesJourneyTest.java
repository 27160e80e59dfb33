package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ManyCasesJourneyTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @Test
    void each_case_is_assigned_alone() throws SQLException {
        var one = desk.filed();
        var other = desk.filed();
        var foreign =
                desk.file(desk.anonymous(), PETITION.formatted("KCG")).extract().<String>path("caseNumber");
        assign(List.of(item(one, 0), item(other, 7), item(foreign, 0), item("C105-999999", 0)), "ASSET")
                .statusCode(200)
                .body("items.status", equalTo(List.of(200, 412, 404, 404)))
                .body("items[0].version", equalTo(1))
                .body("items[1].code", equalTo("VERSION_STALE"))
                .body("items[2].code", equalTo("COMPLAINT_NOT_FOUND"));
        assertThat(status(one) + status(other) + status(foreign)).isEqualTo("ASSIGNEDFILEDFILED");
        assertThat(desk.number("select count(*) from outbox where type like '%ComplaintAssigned.v1' and subject in ('"
                        + one + "','" + other + "')"))
                .isEqualTo(1);
    }

    @Test
    void an_assignment_repeated_because_its_answer_was_lost_finds_its_work_done() throws SQLException {
        var number = desk.filed();
        assign(List.of(item(number, 0)), "ASSET").body("items[0].version", equalTo(1));
        assign(List.of(item(number, 0)), "ASSET").body("items[0].version", equalTo(1));
        assertThat(desk.number("select count(*) from outbox where type like '%ComplaintAssigned.v1' and subject = '"
                        + number + "'"))
                .isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_all_is_told_of_each_and_what_is_wrong_with_the_request_at_once() {
        var number = desk.filed();
        assign(List.of(item(number, 0)), "MOON").body("items[0].code", equalTo("UNIT_UNKNOWN"));
        assign(List.of(), "ASSET").statusCode(400);
        assign(Collections.nCopies(201, item(number, 0)), "ASSET").statusCode(400);
        desk.as("case-officer", "WRA")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("items", List.of(item(number, 0)), "unit", "ASSET", "officer", "x"))
                .put(COMPLAINTS + "/assignments")
                .then()
                .statusCode(403);
        desk.as("secretariat", "WRA")
                .body(Map.of("items", List.of(item(number, 0)), "unit", "ASSET", "officer", "x"))
                .put(COMPLAINTS + "/assignments")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    }

    @Test
    void many_petitions_about_one_matter_get_one_answer_and_each_is_decided_alone() throws SQLException {
        var leading = desk.assigned();
        var one = desk.filed();
        var two = desk.filed();
        var stale = desk.filed();
        var foreign =
                desk.file(desk.anonymous(), PETITION.formatted("KCG")).extract().<String>path("caseNumber");

        merge(
                        "secretariat",
                        leading,
                        List.of(item(leading, 1), item(one, 0), item(two, 0), item(stale, 7), item(foreign, 0)))
                .statusCode(200)
                .body("items.status", equalTo(List.of(422, 200, 200, 412, 404)))
                .body("items[0].code", equalTo("MERGE_REFUSED"))
                .body("items[1].version", equalTo(1))
                .body("items[3].code", equalTo("VERSION_STALE"));
        desk.close(desk.as("case-officer", "WRA"), leading, 3).statusCode(200);

        assertThat(List.of(status(one), status(two), status(stale), status(foreign)))
                .containsExactly("CLOSED", "CLOSED", "FILED", "FILED");
        assertThat(desk.number("""
                select count(*) from outbox where type like '%%ComplaintMerged.v1' and subject in ('%s', '%s')""".formatted(one, two))).isEqualTo(2);
    }

    @Test
    void a_merger_repeated_because_its_answer_was_lost_finds_its_work_done() throws SQLException {
        var leading = desk.assigned();
        var number = desk.filed();
        merge("secretariat", leading, List.of(item(number, 0))).body("items[0].version", equalTo(1));
        merge("secretariat", leading, List.of(item(number, 0))).body("items[0].version", equalTo(1));

        assertThat(desk.number("select count(*) from outbox where type like '%ComplaintMerged.v1' and subject = '"
                        + number + "'"))
                .isEqualTo(1);
        merge("secretariat", desk.assigned(), List.of(item(number, 0))).body("items[0].code", equalTo("VERSION_STALE"));
        assertThat(status(number)).isEqualTo("MERGED");
    }

    @Test
    void a_leading_case_that_cannot_lead_is_told_of_each_and_a_wrong_role_at_once() {
        var number = desk.filed();
        merge("secretariat", desk.filed(), List.of(item(number, 0))).body("items[0].code", equalTo("MERGE_REFUSED"));
        merge("case-officer", desk.assigned(), List.of(item(number, 0))).statusCode(403);
    }

    private ValidatableResponse merge(String role, String leading, List<?> items) {
        return desk.as(role, "WRA")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("items", items, "leadingCase", leading))
                .put(COMPLAINTS + "/mergers")
                .then();
    }

    private ValidatableResponse assign(List<?> items, String unit) {
        return desk.as("secretariat", "WRA")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("items", items, "unit", unit, "officer", "wra.case-officer"))
                .put(COMPLAINTS + "/assignments")
                .then();
    }

    private static Map<String, Object> item(String number, long version) {
        return Map.of("caseNumber", number, "version", version);
    }

    private String status(String number) throws SQLException {
        return desk.text("select status from complaint where case_number = '" + number + "'");
    }
}
