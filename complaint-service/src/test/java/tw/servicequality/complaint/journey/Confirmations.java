package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import tw.servicequality.platform.testing.TestBroker;

/** Petitions that an agency accepts once they are confirmed from the petitioner's mailbox. */
@Singleton
class Confirmations {

    static final String AGENCY = "CONFIRMS";

    private static final String SUBJECT = "請確認您的陳情 ";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final Path SETTINGS = Path.of("src/main/resources/rules/settings/default.json");

    private final Desk desk;
    private final MovableClock clock;

    Confirmations(Desk desk, MovableClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The agency wants them since February; now it is March 2016. */
    void wanted(TestBroker broker) throws IOException {
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

    String filed() {
        return desk.file(desk.anonymous(), PETITION.formatted(AGENCY))
                .statusCode(201)
                .extract()
                .path("caseNumber");
    }

    ValidatableResponse confirmed(String number, String code) {
        return desk.anonymous()
                .body(Map.of("caseNumber", number, "lookupCode", code))
                .post("/api/v1/complaint-tracking/confirmation")
                .then();
    }

    void resent(String number, String email) {
        desk.anonymous()
                .body(Map.of("caseNumber", number, "email", email))
                .post("/api/v1/complaint-tracking/confirmation-mails")
                .then()
                .statusCode(202)
                .body(equalTo(""));
    }

    /** The code in the mail that came as so-and-so-many-th. */
    String code(MailDrop mail, String number, int mailNumber) {
        await().until(() -> mail.texts(SUBJECT + number).size() >= mailNumber);
        var found = CODE.matcher(mail.texts(SUBJECT + number).get(mailNumber - 1));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** How many mails there are to be, sent or not. */
    long mails(String number) throws SQLException {
        return desk.number(
                "select count(*) from notice where kind = 'CONFIRMATION' and case_number = '" + number + "'");
    }

    String status(String number) throws SQLException {
        return desk.text("select status from complaint where case_number = '" + number + "'");
    }
}
