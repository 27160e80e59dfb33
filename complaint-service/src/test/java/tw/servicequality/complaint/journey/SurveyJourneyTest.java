package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** What the petitioner says of his answer. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SurveyJourneyTest {

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

    @Test
    void the_reply_brings_a_token_by_which_the_petitioner_answers_once() throws SQLException {
        var it = cases.answered();
        var token = tokenOf(it.number());
        clock.moveTo("2016-02-01T09:00");
        var answer = Map.of("token", token.toLowerCase(), "satisfaction", 4, "comment", "處理迅速");
        cases.answer(answer)
                .statusCode(201)
                .body("satisfaction", equalTo(4))
                .body("answeredOn", equalTo("2016-02-01"))
                .body("followUp", nullValue());
        cases.answer(answer).statusCode(409).body("code", equalTo("SURVEY_ANSWERED"));

        cases.survey("planner", "MOEA", it)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("ANSWERED"))
                .body("satisfaction", equalTo(4))
                .body("dueOn", equalTo("2016-02-04"))
                .body("followUp", nullValue());
        desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + it.number() + "/exchange")
                .then()
                .body("items.text", hasItem("處理迅速"));
        var message = broker.await(
                "complaint-events",
                received ->
                        it.number().equals(received.key()) && received.value().contains("satisfaction"));
        assertThat(message.value())
                .isEqualTo("{\"caseNumber\":\"%s\",\"agency\":\"WRA\",\"satisfaction\":4,\"answeredOn\":\"2016-02-01\"}"
                        .formatted(it.number()));
        assertThat(desk.text("select state || ' ' || on_time from deadline where clock = 'SURVEY' and case_number = '"
                        + it.number() + "'"))
                .isEqualTo("SETTLED true");
        assertThat(desk.number(
                        "select count(*) from survey where encode(token_digest, 'escape') like '%" + token + "%'"))
                .isZero();
    }

    @ParameterizedTest(name = "answered {0}: {1}")
    @CsvSource({"2016-02-04T23:59:59, 201", "2016-02-05T00:00, 410"})
    void it_can_be_answered_until_its_last_day_is_over(String at, int status) {
        var it = cases.answered();
        clock.moveTo(at);
        var answered = cases.answer(it.satisfied(5)).statusCode(status);
        if (status == 410) {
            answered.body("code", equalTo("SURVEY_EXPIRED"));
            cases.survey("case-officer", "WRA", it).body("expired", equalTo(true));
        }
    }

    @Test
    void who_shows_neither_token_nor_number_and_code_answers_nothing() {
        var it = cases.answered();
        cases.answer(Map.of("satisfaction", 3)).statusCode(400).body("errors[0].pointer", equalTo("/token"));
        cases.answer(Map.of("token", "0000", "satisfaction", 3))
                .statusCode(404)
                .body("code", equalTo("SURVEY_NOT_FOUND"));
        cases.answer(Map.of("caseNumber", it.number(), "lookupCode", "wrong", "satisfaction", 3))
                .statusCode(404)
                .body("code", equalTo("COMPLAINT_NOT_FOUND"));
        cases.answer(it.satisfied(0)).statusCode(400);
        cases.answer(it.satisfied(6)).statusCode(400);
        cases.answer(cases.inHand().satisfied(3)).statusCode(404).body("code", equalTo("SURVEY_NOT_FOUND"));
    }

    @Test
    void of_two_answers_at_once_one_counts() {
        var it = cases.answered();
        var statuses = Stream.of(1, 5)
                .map(satisfaction -> CompletableFuture.supplyAsync(
                        () -> cases.answer(it.satisfied(satisfaction)).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void an_outsider_sees_no_survey() {
        var it = cases.answered();
        cases.survey("case-officer", "KCG", it).statusCode(404);
        cases.survey("integrator", "WRA", it).statusCode(403);
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
