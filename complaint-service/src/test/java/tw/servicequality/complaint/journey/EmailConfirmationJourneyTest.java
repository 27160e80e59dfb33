package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** An agency that accepts a petition once the petitioner has confirmed it from his mailbox, within seven days. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EmailConfirmationJourneyTest {

    private static final String AGENCY = "CONFIRMS";
    private static final String SUBJECT = "請確認您的陳情 ";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final Path SETTINGS = Path.of("src/main/resources/rules/settings/default.json");

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;
    MailDrop mail;

    @BeforeEach
    void since_february_this_agency_wants_it() throws IOException {
        desk.registered(broker, AGENCY, "確認機關", "null");
        await().until(() -> desk.number("select count(*) from agency where code = '" + AGENCY + "'") == 1);
        clock.moveTo("2016-01-28T10:00");
        var settings = Files.readString(SETTINGS).replace("\"confirmByEmail\": false", "\"confirmByEmail\": true");
        desk.as("secretariat", AGENCY)
                .body(settings)
                .put("/api/v1/complaint-settings/" + AGENCY + "/2016-02-01")
                .then()
                .statusCode(200);
        clock.moveTo("2016-03-01T10:00");
    }

    @Test
    void confirmed_from_the_mailbox_it_is_accepted_and_the_clock_starts_then() {
        var number = filed();
        desk.as("case-officer", AGENCY)
                .get(COMPLAINTS + "/" + number)
                .then()
                .body("status", equalTo("UNCONFIRMED"))
                .body("deadline", nullValue());
        clock.moveTo("2016-03-04T16:00");
        confirmed(number, code(number, 1))
                .statusCode(200)
                .body("status", equalTo("FILED"))
                .body("filedOn", equalTo("2016-03-04"))
                .body("dueOn", equalTo("2016-03-14"));

        broker.await(
                "complaint-events",
                message -> number.equals(message.key())
                        && new String(message.headers().lastHeader("ce_type").value()).contains("ComplaintFiled"));
        confirmed(number, code(number, 1)).statusCode(409);
    }

    @Test
    void without_an_address_there_is_nothing_to_confirm() {
        var byPhone = PETITION.formatted(AGENCY).replace("\"email\":\"daming@example.tw\",", "");
        desk.file(desk.anonymous(), byPhone).statusCode(201).body("status", equalTo("FILED"));
    }

    @ParameterizedTest
    @CsvSource({"2016-03-08T23:59:59, 200", "2016-03-09T00:00, 409"})
    void on_the_seventh_day_it_may_be_confirmed_and_then_it_has_lapsed(String when, int status) throws SQLException {
        var number = filed();
        var code = code(number, 1);
        clock.moveTo(when);
        if (status == 409) {
            await().until(() -> status(number).equals("LAPSED"));
        }
        confirmed(number, code).statusCode(status);
    }

    @Test
    void what_has_lapsed_stays_registered_and_leaves_no_clock() throws SQLException {
        var number = filed();
        clock.moveTo("2016-03-09T00:00");
        await().until(() -> status(number).equals("LAPSED"));

        assertThat(desk.number("select count(*) from timer where subject like '" + number + "%'"))
                .isZero();
        desk.as("secretariat", AGENCY)
                .get(COMPLAINTS + "/" + number + "/timeline")
                .then()
                .body("items.fact", equalTo(List.of("ComplaintReceived", "ComplaintLapsed")));
        resent(number, "daming@example.tw");
        assertThat(mails(number)).isEqualTo(1);
    }

    @Test
    void a_wrong_code_confirms_nothing() throws SQLException {
        var number = filed();
        confirmed(number, "0000-0000-0000-0000").statusCode(404).body("code", equalTo("COMPLAINT_NOT_FOUND"));
        confirmed(filed(), code(number, 1)).statusCode(404);
        assertThat(status(number)).isEqualTo("UNCONFIRMED");
    }

    private String filed() {
        return desk.file(desk.anonymous(), PETITION.formatted(AGENCY))
                .statusCode(201)
                .extract()
                .path("caseNumber");
    }

    private ValidatableResponse confirmed(String number, String code) {
        return desk.anonymous()
                .body(Map.of("caseNumber", number, "lookupCode", code))
                .post("/api/v1/complaint-tracking/confirmation")
                .then();
    }

    private void resent(String number, String email) {
        desk.anonymous()
                .body(Map.of("caseNumber", number, "email", email))
                .post("/api/v1/complaint-tracking/confirmation-mails")
                .then()
                .statusCode(202)
                .body(equalTo(""));
    }

    /** The code in the mail that came as so-and-so-many-th. */
    private String code(String number, int mailNumber) {
        await().until(() -> mailed(number).size() >= mailNumber);
        var found = CODE.matcher(mailed(number).get(mailNumber - 1));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private List<String> mailed(String number) {
        return mail.texts(SUBJECT + number);
    }

    private long mails(String number) throws SQLException {
        return desk.number(
                "select count(*) from notice where kind = 'CONFIRMATION' and case_number = '" + number + "'");
    }

    private String status(String number) throws SQLException {
        return desk.text("select status from complaint where case_number = '" + number + "'");
    }
}
