package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FileComplaintJourneyTest {

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
    void a_citizen_files_without_login_and_gets_number_code_and_deadline() {
        var answer = desk.file(desk.anonymous(), PETITION.formatted("WRA"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("caseNumber", matchesPattern("C105-\\d{6}"))
                .body("lookupCode", matchesPattern("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"))
                .body("agency", equalTo("WRA"))
                .body("filedOn", equalTo("2016-01-28"))
                .body("status", equalTo("FILED"))
                .body("deadline.clock", equalTo("FINAL_REPLY"))
                .body("deadline.dueOn", equalTo("2016-02-04"))
                .body("deadline.rule", equalTo("central-default@1"))
                .body("deadline.calendar", equalTo("known@2015-06-30"));
        var number = answer.extract().path("caseNumber").toString();

        answer.header("Location", matchesPattern(".*" + COMPLAINTS + "/" + number));
        broker.await("complaint-events", message -> number.equals(message.key()));
    }

    @Test
    void what_is_said_at_the_counter_is_accepted_when_it_was_read_back_and_corrected() throws SQLException {
        var body = PETITION.formatted("WRA").replace("WEB", "COUNTER");
        var answer = desk.file(desk.as("case-officer", "WRA"), body)
                .statusCode(201)
                .body("status", equalTo("UNCONFIRMED"))
                .body("deadline", equalTo(null));
        var number = answer.extract().path("caseNumber").toString();
        var officer = "case-officer";
        var corrected = "{\"title\":\"圍籬損壞\",\"content\":\"是第二水門旁的圍籬。\"}";
        desk.changed(desk.as(officer, "WRA"), number, 0, "record", corrected).statusCode(200);
        clock.moveTo("2016-01-29T10:00");
        desk.changed(desk.as(officer, "WRA"), number, 1, "confirmation", "{\"way\":\"READ_BACK\"}")
                .statusCode(200)
                .body("status", equalTo("FILED"));
        desk.changed(desk.as(officer, "WRA"), number, 2, "record", corrected).statusCode(409);
        desk.as(officer, "WRA")
                .get(COMPLAINTS + "/" + number)
                .then()
                .body("content", equalTo("是第二水門旁的圍籬。"))
                .body("filedOn", equalTo("2016-01-29"))
                .body("deadline.dueOn", equalTo("2016-02-05"));

        assertThat(desk.text("select actor_agency from timeline_entry where case_number = '" + number + "'"))
                .isEqualTo("WRA");
    }

    @Test
    void late_in_the_evening_it_is_still_the_same_day_in_taipei() {
        clock.moveTo("2016-01-28T23:59:59");
        desk.file(desk.anonymous(), PETITION.formatted("WRA")).body("filedOn", equalTo("2016-01-28"));
        clock.moveTo("2016-01-29T00:00");
        desk.file(desk.anonymous(), PETITION.formatted("WRA")).body("filedOn", equalTo("2016-01-29"));
    }

    @Test
    void the_same_key_files_one_case_and_gives_the_same_number_and_code() throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = desk.file(desk.anonymous(), PETITION.formatted("WRA"), key)
                .statusCode(201)
                .extract();
        var again = desk.file(desk.anonymous(), PETITION.formatted("WRA"), key)
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .extract();

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(desk.number("select count(*) from outbox where subject = '" + first.path("caseNumber") + "'"))
                .isOne();
        desk.file(desk.anonymous(), PETITION.formatted("KCG"), key)
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_filing_without_a_key_is_refused() {
        desk.anonymous()
                .body(PETITION.formatted("WRA"))
                .post(COMPLAINTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    }

    @Test
    void an_agency_that_is_not_registered_cannot_be_petitioned() {
        desk.file(desk.anonymous(), PETITION.formatted("NOWHERE"))
                .statusCode(422)
                .body("code", equalTo("AGENCY_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/agency"));
    }

    @Test
    void each_bad_field_is_named_and_none_is_quoted() {
        var bad = """
                {"agency":"WRA","channel":"WEB","type":"RIGHTS","title":" ","content":"a\\u0000b",
                 "petitioner":{"name":"","email":"陳大明"}}""";
        desk.file(desk.anonymous(), bad)
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors.pointer", equalTo(List.of("/content", "/petitioner/email", "/title")))
                .body(not(org.hamcrest.Matchers.containsString("陳大明")));
    }

    @Test
    void a_channel_that_the_agency_does_not_open_to_the_public_is_refused() {
        for (var channel : List.of("CARRIER_PIGEON", "COUNTER")) {
            desk.file(desk.anonymous(), PETITION.formatted("WRA").replace("WEB", channel))
                    .statusCode(422)
                    .body("code", equalTo("CHANNEL_UNKNOWN"))
                    .body("errors[0].pointer", equalTo("/channel"));
        }
    }

    @Test
    void who_gives_no_name_or_no_way_to_reach_him_says_that_he_stays_anonymous() {
        var nameless = PETITION.formatted("WRA").replace("陳大明", " ");
        desk.file(desk.anonymous(), nameless).statusCode(422).body("code", equalTo("CONTACT_REQUIRED"));
        desk.file(desk.anonymous(), nameless.replace("\"petitioner\"", "\"anonymous\":true,\"petitioner\""))
                .statusCode(201);
    }

    @Test
    void a_token_is_not_needed_but_a_wrong_one_is_not_taken() {
        var forged = desk.anonymous().auth().oauth2(Tokens.forged("case-officer", "WRA"));

        desk.file(forged, PETITION.formatted("WRA")).statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void beyond_the_calendars_held_no_day_is_promised() {
        clock.moveTo("2027-12-30T10:00");

        desk.file(desk.anonymous(), PETITION.formatted("WRA"))
                .statusCode(422)
                .body("code", equalTo("CALENDAR_YEAR_MISSING"));
    }
}
