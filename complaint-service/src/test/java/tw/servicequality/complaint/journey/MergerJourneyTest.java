package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Several petitions about one matter get one answer, and none is left without. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergerJourneyTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;
    MailDrop mail;

    @BeforeEach
    void on_the_day_of_filing() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-01T10:00");
    }

    @Test
    void merged_cases_keep_their_numbers_and_are_answered_together() {
        var leading = desk.assigned();
        var merged = mergedInto(leading);
        changed("case-officer", merged, 1, "closure", "{\"outcome\":\"UPHELD\",\"reply\":\"已修復。\"}")
                .statusCode(409);
        desk.close(desk.as("case-officer", "WRA"), leading, 2).statusCode(200);
        seen(merged).body("status", equalTo("CLOSED")).body("closure.reply", equalTo("已修復，謝謝。"));
        assertThat(mail.awaitMail("陳情答復 " + merged)).contains("已修復");
    }

    @Test
    void who_closes_the_leading_case_as_it_was_before_the_merger_has_to_look_again() {
        var leading = desk.assigned();
        mergedInto(leading);
        desk.close(desk.as("case-officer", "WRA"), leading, 1).statusCode(412).body("code", equalTo("VERSION_STALE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agency-head | decline | {\"ground\":\"SENT_TO_SEVERAL_AGENCIES\",\"reasons\":\"另函主管機關\"}",
                "secretariat | transfer | {\"agency\":\"KCG\",\"withinPlatform\":true}",
                "secretariat | transfer | {\"agency\":\"行政院\",\"withinPlatform\":false}"
            })
    void a_leading_case_goes_no_other_way_before_the_others_are_taken_out(String role, String act, String body) {
        var leading = desk.assigned();
        var merged = mergedInto(leading);
        changed(role, leading, 2, act, body).statusCode(409).body("code", equalTo("LEADS_OTHERS"));

        changed("unit-supervisor", merged, 1, "separation", "")
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("mergedInto", nullValue())
                .body("assignment.unit", equalTo("ASSET"))
                .body("deadline.dueOn", equalTo("2016-03-09"));
        changed("unit-supervisor", merged, 2, "separation", "")
                .statusCode(409)
                .body("code", equalTo("COMPLAINT_MOVE_REFUSED"));
        changed(role, leading, 2, act, body).statusCode(200);
        desk.close(desk.as("case-officer", "WRA"), merged, 2).statusCode(200);
    }

    private String mergedInto(String leading) {
        var merged = desk.filed();
        changed("secretariat", merged, 0, "merger", "{\"leadingCase\":\"" + leading + "\"}")
                .statusCode(200)
                .body("status", equalTo("MERGED"));
        return merged;
    }

    private ValidatableResponse seen(String number) {
        return desk.as("case-officer", "WRA").get(COMPLAINTS + "/" + number).then();
    }

    private ValidatableResponse changed(String role, String number, long version, String act, String body) {
        return desk.changed(desk.as(role, "WRA"), number, version, act, body);
    }
}
