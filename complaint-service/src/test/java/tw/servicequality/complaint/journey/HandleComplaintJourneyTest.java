package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
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
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailDrop.class)
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
        desk.assign(desk.as("unit-supervisor", "WRA"), number, 1).statusCode(200);
        desk.close(desk.as("unit-supervisor", "WRA"), number, 2).statusCode(200);
        refusedMove(desk.close(desk.as("unit-supervisor", "WRA"), number, 3));
        refusedMove(desk.assign(desk.as("unit-supervisor", "WRA"), number, 3));
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

    @Test
    void the_timeline_tells_what_happened_in_order() {
        var number = desk.assigned();
        clock.moveTo("2016-01-29T10:00");
        desk.close(desk.as("case-officer", "WRA"), number, 1).statusCode(200);
        desk.as("auditor", "WRA")
                .get(COMPLAINTS + "/" + number + "/timeline")
                .then()
                .statusCode(200)
                .body("items.fact", equalTo(List.of("ComplaintFiled", "ComplaintAssigned", "ComplaintClosed")))
                .body("items[0].actorAgency", equalTo(""))
                .body("items[0].details.dueOn", equalTo("2016-02-04"))
                .body("items[1].details.unit", equalTo("ASSET"))
                .body("items[1].details.officer", nullValue())
                .body("items[2].at", equalTo("2016-01-29T02:00:00Z"))
                .body("items[2].details.onTime", equalTo(true));
    }

    private static void refusedMove(io.restassured.response.ValidatableResponse answer) {
        answer.statusCode(409).body("code", equalTo("COMPLAINT_MOVE_REFUSED"));
    }
}
