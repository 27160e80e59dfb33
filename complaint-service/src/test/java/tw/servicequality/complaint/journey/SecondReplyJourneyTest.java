package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** What the agency still owes a petitioner who was not satisfied with his answer. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SecondReplyJourneyTest {

    @Inject
    Desk desk;

    @Inject
    AnsweredCases cases;

    @Inject
    MovableClock clock;

    TestBroker broker;
    MailDrop mail;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @ParameterizedTest(name = "satisfaction {0}: a second reply is owed: {1}")
    @CsvSource({"2, true", "3, true", "4, false"})
    void at_or_below_the_agencys_mark_a_second_reply_is_owed(int satisfaction, boolean owed) throws SQLException {
        var it = cases.answered();
        clock.moveTo("2016-02-01T09:00");
        cases.answer(it.satisfied(satisfaction))
                .statusCode(201)
                .body("followUp.state", owed ? equalTo("OPEN") : nullValue())
                .body("followUp.dueOn", owed ? equalTo("2016-02-04") : nullValue());
        assertThat(desk.number("select count(*) from outbox where type like '%FollowUpOpened.v1' and subject = '"
                        + it.number() + "'"))
                .isEqualTo(owed ? 1 : 0);
    }

    @Test
    void the_second_reply_is_told_to_the_petitioner_and_judged_by_its_own_deadline() throws SQLException {
        var it = cases.answered();
        clock.moveTo("2016-02-01T09:00");
        cases.answer(it.satisfied(1)).statusCode(201);
        cases.secondReply(it, 3).statusCode(412);
        desk.changed(desk.as("case-officer", "KCG"), it.number(), 4, "second-reply", "{\"text\":\"x\"}")
                .statusCode(404);
        desk.changed(desk.as("agency-head", "MOEA"), it.number(), 4, "second-reply", "{\"text\":\"x\"}")
                .statusCode(403);
        clock.moveTo("2016-02-05T00:00");
        cases.secondReply(it, 4)
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("state", equalTo("ANSWERED"))
                .body("onTime", equalTo(false));
        cases.secondReply(it, 5).statusCode(409).body("code", equalTo("FOLLOW_UP_MOVE_REFUSED"));
        assertThat(letter("陳情二次答復 " + it.number(), "2016-02-05")).contains("已再會勘。");
        assertThat(desk.text("select data from outbox where type like '%SecondReplyGiven.v1' and subject = '"
                        + it.number() + "'"))
                .isEqualTo(
                        "{\"caseNumber\":\"%s\",\"agency\":\"WRA\",\"givenOn\":\"2016-02-05\"}".formatted(it.number()));
    }

    @Test
    void an_objection_opens_the_same_follow_up_once_and_a_makeup_saturday_counts() {
        var it = cases.answered();
        cases.object(it, "圍籬仍未修復")
                .statusCode(201)
                .body("origin", equalTo("OBJECTION"))
                .body("state", equalTo("OPEN"));
        cases.object(it, "再說一次").statusCode(201);
        desk.as("auditor", "MOEA")
                .get(COMPLAINTS + "/" + it.number() + "/second-reply")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("dueOn", equalTo("2016-02-01"));
        cases.answer(it.satisfied(1)).statusCode(201).body("followUp.origin", equalTo("OBJECTION"));
        cases.secondReply(it, 4).statusCode(200);
        cases.object(it, "還是不行").statusCode(201).body("state", equalTo("ANSWERED"));
        desk.anonymous()
                .body(it.tracking())
                .post("/api/v1/complaint-tracking")
                .then()
                .body("exchange.text", hasItems("圍籬仍未修復", "再說一次", "已再會勘。", "還是不行"));
        desk.as("auditor", "WRA")
                .get(COMPLAINTS + "/" + it.number() + "/timeline")
                .then()
                .body("items.fact", hasItems("FollowUpOpened", "SurveyAnswered", "SecondReplyGiven"));
    }

    @Test
    void to_a_case_that_is_not_answered_nobody_objects_and_no_second_reply_is_owed_unasked() {
        var inHand = cases.inHand();
        cases.object(inHand, "太慢").statusCode(409).body("code", equalTo("OBJECTION_REFUSED"));
        cases.secondReply(cases.answered(), 2).statusCode(404).body("code", equalTo("FOLLOW_UP_NOT_FOUND"));
    }

    @Test
    void reopening_makes_survey_and_follow_up_void_and_the_next_closing_asks_anew() {
        var it = cases.answered();
        var first = tokenOf(it.number());
        cases.object(it, "圍籬仍未修復").statusCode(201);
        desk.changed(desk.as("secretariat", "WRA"), it.number(), 3, "reopening", "{\"text\":\"重新會勘\"}")
                .statusCode(200);
        cases.answer(Map.of("token", first, "satisfaction", 5))
                .statusCode(409)
                .body("code", equalTo("SURVEY_WITHDRAWN"));
        desk.close(desk.as("case-officer", "WRA"), it.number(), 4).statusCode(200);
        cases.survey("case-officer", "WRA", it).body("state", equalTo("OPEN")).body("followUp", nullValue());
        cases.answer(it.satisfied(5)).statusCode(201);
    }

    private String tokenOf(String number) {
        var found = Pattern.compile("滿意度調查：([0-9A-Z-]+)").matcher(letter("陳情答復 " + number, "2016-01-28"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** A mail is tried again after a while, and so the clock goes on while we wait. */
    private String letter(String subject, String day) {
        var minute = new AtomicInteger();
        return mail.awaitMail(subject, () -> clock.moveTo("%sT10:%02d".formatted(day, minute.getAndIncrement())));
    }
}
