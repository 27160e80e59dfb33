package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** The ways off the straight road: supplement, transfer, decline, approval, interim reply and reopening. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DetourJourneyTest {

    private static final String REPLY = "{\"outcome\":\"UPHELD\",\"reply\":\"已修復，謝謝。\"}";

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;
    MailDrop mail;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-01T10:00");
    }

    @Test
    void waiting_for_the_petitioner_does_not_count_and_he_answers_by_number_and_code() {
        var receipt = desk.file(desk.anonymous(), PETITION.formatted("WRA")).extract();
        var number = receipt.<String>path("caseNumber");
        desk.assign(desk.as("secretariat", "WRA"), number, 0).statusCode(200);
        clock.moveTo("2016-03-03T10:00");
        desk.changed(officer(), number, 1, "supplement-request", "{\"text\":\"請說明位置\"}")
                .statusCode(200)
                .body("status", equalTo("SUPPLEMENTING"))
                .body("deadline.state", equalTo("PAUSED"));
        assertThat(mail.awaitMail("請補充陳情資料 " + number)).contains("請說明位置");
        clock.moveTo("2016-03-07T10:00");
        var tracking = Map.of("caseNumber", number, "lookupCode", receipt.path("lookupCode"));
        desk.anonymous()
                .header("Idempotency-Key", number)
                .body(Map.of("tracking", tracking, "text", "第二水門旁"))
                .post("/api/v1/complaint-tracking/supplements")
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("exchange.text", hasItems("請說明位置", "第二水門旁"))
                .body("dueOn", equalTo("2016-03-14"));
        officer()
                .get(COMPLAINTS + "/" + number + "/deadlines/FINAL_REPLY/explanation")
                .then()
                .statusCode(200)
                .body("days.findAll { !it.counted }.why", hasItem("等候補陳，不計入"));
    }

    @Test
    void who_does_not_answer_in_his_time_has_the_case_go_on_without() throws SQLException {
        var number = desk.assigned();
        var status = "select status from complaint where case_number = '" + number + "'";
        clock.moveTo("2016-03-02T10:00");
        desk.changed(officer(), number, 1, "supplement-request", "{\"text\":\"請說明位置\"}")
                .statusCode(200);
        clock.moveTo("2016-03-14T11:59:59");
        assertThat(desk.text(status)).isEqualTo("SUPPLEMENTING");
        clock.moveTo("2016-03-14T12:00");
        await().until(() -> desk.text(status).equals("ASSIGNED"));
        officer()
                .get(COMPLAINTS + "/" + number)
                .then()
                .body("deadline.state", equalTo("RUNNING"))
                .body("deadlines.clock", hasItem("SUPPLEMENT"));
    }

    @Test
    void the_case_goes_to_the_other_agency_whose_time_begins_while_the_cap_goes_on() {
        var number = desk.assigned();
        clock.moveTo("2016-03-03T10:00");
        desk.changed(
                        desk.as("unit-supervisor", "WRA"),
                        number,
                        1,
                        "transfer",
                        "{\"agency\":\"KCG\",\"withinPlatform\":true}")
                .statusCode(200)
                .body("status", equalTo("FILED"));
        officer().get(COMPLAINTS + "/" + number).then().statusCode(404);
        var path = COMPLAINTS + "/" + number;
        desk.as("case-officer", "KCG")
                .get(path)
                .then()
                .statusCode(200)
                .body("deadline.run", equalTo(2))
                .body("deadline.dueOn", equalTo("2016-03-11"));
        desk.as("case-officer", "KCG")
                .get(path + "/deadlines/FINAL_REPLY/explanation")
                .then()
                .body("cap.endsOn", equalTo("2016-03-31"));
        assertThat(mail.awaitMail("陳情移轉通知 " + number)).contains("高雄市政府");
    }

    @Test
    void a_matter_answered_before_is_declined_by_the_level_that_may_and_stays_registered() {
        var earlier = desk.assigned();
        desk.close(officer(), earlier, 1).statusCode(200);
        var again = desk.filed();
        var why = "{\"ground\":\"ANSWERED_BEFORE\",\"reasons\":\"已函復\",\"earlierCases\":[%s]}";
        desk.changed(officer(), again, 0, "decline", why.formatted("\"" + earlier + "\""))
                .statusCode(403)
                .body("code", equalTo("APPROVAL_LEVEL_TOO_LOW"));
        desk.changed(desk.as("unit-supervisor", "WRA"), again, 0, "decline", why.formatted(""))
                .statusCode(422)
                .body("code", equalTo("EARLIER_CASES_REQUIRED"));
        desk.changed(desk.as("unit-supervisor", "WRA"), again, 0, "decline", why.formatted("\"" + earlier + "\""))
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("decline.earlierCases", equalTo(List.of(earlier)))
                .body("deadline.state", equalTo("SETTLED"));
    }

    @Test
    void a_reply_goes_up_comes_back_and_leaves_when_approved() {
        var number = desk.assigned();
        desk.changed(officer(), number, 1, "reply", REPLY)
                .statusCode(200)
                .body("status", equalTo("REPLY_PROPOSED"))
                .body("proposedReply.reply", equalTo("已修復，謝謝。"));
        desk.changed(desk.as("unit-supervisor", "WRA"), number, 2, "reply/return", "")
                .statusCode(200);
        desk.changed(officer(), number, 3, "reply", REPLY).statusCode(200);
        desk.changed(desk.as("unit-supervisor", "WRA"), number, 4, "reply/approval", "")
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closure.onTime", equalTo(true));
    }

    @Test
    void a_closed_case_is_taken_up_again_with_a_new_time_and_the_first_verdict_stays() {
        var number = desk.assigned();
        desk.close(officer(), number, 1).statusCode(200);
        clock.moveTo("2016-05-03T10:00");
        desk.changed(desk.as("unit-supervisor", "WRA"), number, 2, "reopening", "{\"text\":\"新事證\"}")
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("deadline.run", equalTo(2))
                .body("deadline.dueOn", equalTo("2016-05-11"))
                .body("deadlines.find { it.clock == 'FINAL_REPLY' && it.run == 1 }.onTime", equalTo(true));
    }

    private io.restassured.specification.RequestSpecification officer() {
        return desk.as("case-officer", "WRA");
    }
}
