package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Warning, breach, escalation and the notice each happen once, at their time; and extension, which moves that time. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TimersJourneyTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;
    MailDrop mail;

    @BeforeEach
    void filed_on_the_first_of_march() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-01T10:00");
    }

    @Test
    void each_step_happens_once_and_none_early() throws SQLException {
        var number = desk.assigned();
        clock.moveTo("2016-03-04T08:59:59");
        assertThat(facts(number)).isEqualTo("ComplaintFiled,ComplaintAssigned");
        clock.moveTo("2016-03-04T09:00");
        awaitFact(number, "DeadlineApproaching", 1);
        clock.moveTo("2016-03-08T09:00");
        awaitFact(number, "DeadlineApproaching", 2);
        clock.moveTo("2016-03-09T23:59:59");
        assertThat(alert(number)).isEqualTo("1");
        clock.moveTo("2016-03-10T00:00");
        awaitFact(number, "DeadlineBreached", 1);
        clock.moveTo("2016-03-20T00:00");
        awaitFact(number, "DeadlineEscalated", 2);
        assertThat(facts(number))
                .isEqualTo("ComplaintFiled,ComplaintAssigned,DeadlineApproaching,DeadlineApproaching,"
                        + "DeadlineBreached,DeadlineEscalated,DeadlineEscalated");
        assertThat(alert(number)).isEqualTo("3");
        assertThat(desk.number("select count(*) from timer where subject like '" + number + "%'"))
                .isZero();
        assertThat(mail.awaitMail("陳情辦理進度通知 " + number)).contains("民國105年3月9日");
        broker.await("deadline-events", message -> (number + "/FINAL_REPLY/1").equals(message.key()));
        desk.as("case-officer", "WRA").get(COMPLAINTS + "/" + number).then().body("alert", equalTo("ESCALATED"));
    }

    @Test
    void an_answered_case_is_neither_warned_nor_exceeded() throws SQLException {
        var number = desk.assigned();
        desk.close(desk.as("case-officer", "WRA"), number, 1).statusCode(200);
        clock.moveTo("2016-03-20T00:00");
        await().until(() -> desk.number("select count(*) from timer where subject like '" + number + "/FINAL%'") == 0);

        assertThat(facts(number)).isEqualTo("ComplaintFiled,ComplaintAssigned,ComplaintClosed");
    }

    @Test
    void an_extension_is_effective_when_the_petitioner_was_told_in_time() throws SQLException {
        var number = desk.assigned();
        var request = "{\"days\":6,\"reason\":\"須會勘\"}";
        desk.changed(desk.as("case-officer", "WRA"), number, 1, "extensions/request", request)
                .statusCode(200)
                .body("items[0].state", equalTo("REQUESTED"));
        desk.changed(desk.as("case-officer", "WRA"), number, 1, "extensions/1/approval", "")
                .statusCode(403)
                .body("code", equalTo("APPROVAL_LEVEL_TOO_LOW"));
        desk.changed(desk.as("unit-supervisor", "WRA"), number, 1, "extensions/1/approval", "")
                .statusCode(200);
        assertThat(mail.awaitMail("陳情展期通知 " + number)).contains("須會勘");
        await().until(() -> facts(number).endsWith("ComplaintExtended"));
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + number)
                .then()
                .body("deadline.dueOn", equalTo("2016-03-17"));
        var beside = desk.assigned();
        clock.moveTo("2016-03-10T00:00:01");
        awaitFact(beside, "DeadlineBreached", 1);
        desk.awaitTimersOf(number, clock.instant());
        assertThat(facts(number)).doesNotContain("DeadlineBreached");
        clock.moveTo("2016-03-18T00:00");
        awaitFact(number, "DeadlineBreached", 1);
    }

    @Test
    void a_petitioner_without_mail_must_be_told_by_hand_and_too_late_extends_nothing() throws SQLException {
        var body = Desk.PETITION.formatted("WRA").replace("\"email\":\"daming@example.tw\",", "");
        var number = desk.file(desk.anonymous(), body).extract().<String>path("caseNumber");
        desk.assign(desk.as("secretariat", "WRA"), number, 0).statusCode(200);
        desk.changed(desk.as("case-officer", "WRA"), number, 1, "extensions/request", "{\"days\":6,\"reason\":\"須會勘\"}")
                .statusCode(200);
        desk.changed(desk.as("unit-supervisor", "WRA"), number, 1, "extensions/1/approval", "")
                .statusCode(200);
        clock.moveTo("2016-03-10T00:00");
        var notices = desk.as("case-officer", "WRA").get(COMPLAINTS + "/" + number + "/notices");
        var told = notices.then().extract().<List<Integer>>path("items.findAll { it.kind == 'EXTENSION' }.noticeId");
        desk.changed(
                        desk.as("case-officer", "WRA"),
                        number,
                        1,
                        "notices/" + told.getFirst() + "/dispatch",
                        "{\"by\":\"LETTER\"}")
                .statusCode(200);
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + number + "/extensions")
                .then()
                .body("items[0].state", equalTo("VOID"));
        awaitFact(number, "DeadlineBreached", 1);
    }

    private void awaitFact(String number, String fact, int times) {
        await().until(() -> desk.number("select count(*) from timeline_entry where case_number = '" + number
                        + "' and fact = '" + fact + "'")
                == times);
    }

    private String facts(String number) throws SQLException {
        return desk.text(
                "select string_agg(fact, ',' order by entry) from timeline_entry where case_number = '" + number + "'");
    }

    private String alert(String number) throws SQLException {
        return desk.text("select alert from complaint where case_number = '" + number + "'");
    }
}
