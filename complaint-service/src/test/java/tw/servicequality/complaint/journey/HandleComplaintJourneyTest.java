package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HandleComplaintJourneyTest {

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
    void a_supervisor_assigns_a_case_to_unit_and_officer() throws SQLException {
        var number = desk.filed();
        desk.assign(desk.as("unit-supervisor", "WRA"), number, 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("ASSIGNED"))
                .body("assignment.unit", equalTo("ASSET"))
                .body("assignment.officer", equalTo("wra.case-officer"));

        var message = broker.await(
                "complaint-events",
                received -> number.equals(received.key()) && received.value().contains("ASSET"));
        assertThat(message.value()).doesNotContain("officer");
        assertThat(desk.text("select sequence from outbox where type like '%ComplaintAssigned.v1' and subject = '"
                        + number + "'"))
                .isEqualTo("1");
    }

    @ParameterizedTest(name = "closed {0}: in time {1}, {2} working days late")
    @CsvSource({
        "2016-02-03T16:00, true, 0",
        "2016-02-04T23:59:59, true, 0",
        "2016-02-05T00:00, false, 1",
        "2016-02-06T10:00, false, 1",
        "2016-02-17T16:00, false, 4"
    })
    void closing_on_the_last_day_is_in_time_and_春節_is_not_counted(String at, boolean onTime, int daysLate)
            throws SQLException {
        var number = desk.assigned();
        clock.moveTo(at);
        desk.close(desk.as("case-officer", "WRA"), number, 1)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CLOSED"))
                .body("closure.closedOn", equalTo(at.substring(0, 10)))
                .body("closure.onTime", equalTo(onTime))
                .body("closure.workingDaysLate", equalTo(daysLate));

        assertThat(desk.text("select on_time || ' ' || working_days_late from complaint where case_number = '" + number
                        + "'"))
                .isEqualTo(onTime + " " + daysLate);
        var message = broker.await(
                "complaint-events",
                received -> number.equals(received.key()) && received.value().contains("onTime"));
        assertThat(message.value()).contains("\"onTime\":" + onTime + ",\"workingDaysLate\":" + daysLate);
    }

    @Test
    void a_reply_without_grounds_needs_reasons() {
        var number = desk.assigned();
        var bare = "{\"outcome\":\"NOT_UPHELD\",\"reply\":\"歉難辦理\"}";
        desk.changed(desk.as("case-officer", "WRA"), number, 1, "closure", bare)
                .statusCode(422)
                .body("code", equalTo("REASONS_REQUIRED"))
                .body("errors[0].pointer", equalTo("/reasons"));
        var reasoned = "{\"outcome\":\"NOT_UPHELD\",\"reply\":\"歉難辦理\",\"reasons\":\"非屬河川區域\"}";
        desk.changed(desk.as("case-officer", "WRA"), number, 1, "closure", reasoned)
                .statusCode(200)
                .body("closure.reasons", equalTo("非屬河川區域"));
    }

    @Test
    void moves_out_of_order_are_refused() {
        var number = desk.filed();
        refusedMove(desk.close(desk.as("case-officer", "WRA"), number, 0));
        desk.assign(desk.as("secretariat", "WRA"), number, 0).statusCode(200);
        refusedMove(desk.assign(desk.as("secretariat", "WRA"), number, 1));
        desk.close(desk.as("unit-supervisor", "WRA"), number, 1).statusCode(200);
        refusedMove(desk.close(desk.as("unit-supervisor", "WRA"), number, 2));
        refusedMove(desk.assign(desk.as("unit-supervisor", "WRA"), number, 2));
    }

    @Test
    void a_unit_that_the_agency_does_not_have_gets_no_case() {
        desk.changed(
                        desk.as("secretariat", "WRA"),
                        desk.filed(),
                        0,
                        "assignment",
                        "{\"unit\":\"MOON\",\"officer\":\"x\"}")
                .statusCode(422)
                .body("code", equalTo("UNIT_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/unit"));
    }

    @Test
    void a_change_on_an_older_version_is_refused() {
        var number = desk.assigned();
        desk.close(desk.as("case-officer", "WRA"), number, 0).statusCode(412).body("code", equalTo("VERSION_STALE"));
        desk.as("case-officer", "WRA")
                .body("{\"outcome\":\"UPHELD\",\"reply\":\"x\"}")
                .put(COMPLAINTS + "/" + number + "/closure")
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
    }

    @ParameterizedTest
    @CsvSource({"case-officer, assignment", "planner, assignment", "secretariat, closure", "agency-head, closure"})
    void a_role_that_may_read_and_not_act_is_told_so(String role, String act) {
        var body = act.equals("closure")
                ? "{\"outcome\":\"UPHELD\",\"reply\":\"x\"}"
                : "{\"unit\":\"ASSET\",\"officer\":\"x\"}";
        desk.changed(desk.as(role, "WRA"), desk.filed(), 0, act, body)
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/deadlines/FINAL_REPLY/explanation"})
    void a_case_is_read_by_its_agency_and_the_one_above_and_nobody_else(String part) {
        var path = COMPLAINTS + "/" + desk.filed() + part;
        desk.as("case-officer", "WRA").get(path).then().statusCode(200);
        desk.as("auditor", "MOEA").get(path).then().statusCode(200);
        desk.as("case-officer", "KCG").get(path).then().statusCode(404);
        desk.as("personnel-officer", "WRA").get(path).then().statusCode(403);
        desk.anonymous().get(path).then().statusCode(401);
    }

    @Test
    void the_agency_above_reads_masked_and_may_not_act() {
        var number = desk.assigned();
        desk.as("case-officer", "MOEA")
                .get(COMPLAINTS + "/" + number)
                .then()
                .statusCode(200)
                .body("petitioner.name", equalTo("陳○明"))
                .body("petitioner.phone", equalTo("09xx-xxx-678"))
                .body("petitioner.email", equalTo("d***@…"))
                .body("petitioner.address", equalTo("臺北市○○○"));
        desk.close(desk.as("case-officer", "MOEA"), number, 1).statusCode(403).body("code", equalTo("FORBIDDEN"));
        desk.close(desk.as("case-officer", "KCG"), number, 1)
                .statusCode(404)
                .body("code", equalTo("COMPLAINT_NOT_FOUND"));
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + number)
                .then()
                .body("petitioner.name", equalTo("陳大明"))
                .body("petitioner.phone", equalTo("0912345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C105-999999999", "nonsense", "C105-00000%00", "%E9%99%B3"})
    void what_is_no_case_is_not_found(String number) {
        desk.as("case-officer", "WRA")
                .urlEncodingEnabled(false)
                .get(COMPLAINTS + "/" + number)
                .then()
                .statusCode(404);
    }

    @Test
    void the_inbox_is_sorted_by_due_day_masked_and_turned_page_by_page() {
        clock.moveTo("2016-03-02T10:00");
        var later = desk.filed();
        clock.moveTo("2016-03-01T10:00");
        var first = desk.filed();
        var second = desk.assigned();
        var page = desk.as("case-officer", "WRA")
                .queryParam("dueBefore", "2016-03-11")
                .queryParam("limit", 200)
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .body("items.petitioner.name.unique()", equalTo(List.of("陳○明")))
                .extract();
        var numbers = page.<List<String>>path("items.caseNumber");

        assertThat(numbers).containsSubsequence(first, second, later);
        assertThat(page.<List<String>>path("items.dueOn")).isSorted();
        assertThat(desk.as("case-officer", "WRA")
                        .queryParam("dueBefore", "2016-03-10")
                        .queryParam("limit", 200)
                        .get(COMPLAINTS)
                        .<List<String>>path("items.caseNumber"))
                .contains(first, second)
                .doesNotContain(later);
        assertThat(desk.as("case-officer", "WRA")
                        .queryParam("status", "ASSIGNED")
                        .queryParam("limit", 200)
                        .get(COMPLAINTS)
                        .<List<String>>path("items.caseNumber"))
                .contains(second)
                .doesNotContain(first, later);
        assertThat(turned("/api/v1/complaints?limit=2&dueBefore=2016-03-11")).isEqualTo(numbers);
    }

    /** Follows the links from page to page. */
    private List<String> turned(String start) {
        var numbers = new java.util.ArrayList<String>();
        for (var next = start; next != null; ) {
            var page = desk.as("case-officer", "WRA").urlEncodingEnabled(false).get(next);
            numbers.addAll(page.<List<String>>path("items.caseNumber"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return numbers;
    }

    @Test
    void an_inbox_shows_own_and_supervised_cases_only() {
        var number = desk.filed();
        inbox("MOEA").body("items.caseNumber", hasItem(number));
        inbox("KCG").body("items.caseNumber", not(hasItem(number)));
        desk.as("personnel-officer", "WRA").get(COMPLAINTS).then().statusCode(403);
        desk.anonymous().get(COMPLAINTS).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "status, LOST",
        "dueBefore, tomorrow",
        "limit, 0",
        "limit, 201",
        "cursor, abc",
        "cursor, MjAxNi0wMi0wNB9DMTA1AA"
    })
    void what_the_inbox_does_not_understand_is_refused(String name, String value) {
        desk.as("case-officer", "WRA")
                .queryParam(name, value)
                .get(COMPLAINTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors[0].pointer", equalTo("?" + name));
    }

    @Test
    void the_timeline_tells_what_happened_in_order() {
        var number = desk.assigned();
        clock.moveTo("2016-02-04T10:00");
        desk.close(desk.as("case-officer", "WRA"), number, 1).statusCode(200);
        desk.as("auditor", "WRA")
                .get(COMPLAINTS + "/" + number + "/timeline")
                .then()
                .statusCode(200)
                .body("items.sequence", equalTo(List.of(0, 1, 2)))
                .body("items.fact", equalTo(List.of("ComplaintFiled", "ComplaintAssigned", "ComplaintClosed")))
                .body("items[0].actorAgency", equalTo(""))
                .body("items[0].details.dueOn", equalTo("2016-02-04"))
                .body("items[1].details.unit", equalTo("ASSET"))
                .body("items[1].details.officer", nullValue())
                .body("items[2].at", equalTo("2016-02-04T02:00:00Z"))
                .body("items[2].details.onTime", equalTo(true));
    }

    private io.restassured.response.ValidatableResponse inbox(String agency) {
        return desk.as("secretariat", agency)
                .queryParam("limit", 200)
                .get(COMPLAINTS)
                .then()
                .statusCode(200);
    }

    private static void refusedMove(io.restassured.response.ValidatableResponse answer) {
        answer.statusCode(409).body("code", equalTo("COMPLAINT_MOVE_REFUSED"));
    }
}
