package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** The mail from which a petition is confirmed: it alone tells the code, and it is sent again when it did not come. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConfirmationMailJourneyTest {

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
    void the_code_is_told_in_the_mail_alone_so_that_confirming_shows_the_mailbox() {
        desk.file(desk.anonymous(), PETITION.formatted(AGENCY))
                .statusCode(201)
                .body("status", equalTo("UNCONFIRMED"))
                .body("lookupCode", nullValue());
        desk.anonymous()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of(
                        "jurisdiction_id", AGENCY,
                        "service_code", "GENERAL",
                        "description", "路燈不亮",
                        "address_string", "某路1號",
                        "email", "open@example.tw",
                        "last_name", "陳"))
                .post("/api/v1/open311/v2/requests.json")
                .then()
                .statusCode(200)
                .body("[0].service_notice", containsString("電子郵件"))
                .body("[0].service_notice", not(containsString("查詢碼 ")));
    }

    @Test
    void a_mail_that_did_not_come_is_sent_again_with_another_code_in_the_same_time() throws SQLException {
        var number = filed();
        var first = code(number, 1);
        clock.moveTo("2016-03-07T10:00");
        resent(number, " DaMing@example.tw ");
        var second = code(number, 2);

        assertThat(second).isNotEqualTo(first);
        confirmed(number, first).statusCode(404);
        assertThat(desk.text("select max(due_on) from deadline where case_number = '" + number + "'"))
                .isEqualTo("2016-03-08");
        confirmed(number, second).statusCode(200).body("status", equalTo("FILED"));
    }

    @Test
    void who_asks_learns_nothing_and_nobody_is_mailed_without_end() throws SQLException {
        var number = filed();
        code(number, 1);
        resent(number, "someone.else@example.tw");
        resent("C105-999999999", "daming@example.tw");
        resent("no number", "daming@example.tw");
        assertThat(mails(number)).isOne();
        for (var time = 0; time < 5; time++) {
            resent(number, "daming@example.tw");
        }
        assertThat(mails(number)).isEqualTo(4);
        confirmed(number, code(number, 4)).statusCode(200);
    }

    @Test
    void what_was_said_at_the_counter_is_not_confirmed_by_mail() throws SQLException {
        var oral = PETITION.formatted(AGENCY).replace("\"WEB\"", "\"COUNTER\"");
        var number = desk.file(desk.as("secretariat", AGENCY), oral)
                .statusCode(201)
                .extract()
                .<String>path("caseNumber");
        resent(number, "daming@example.tw");
        assertThat(mails(number)).isZero();
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
