package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Confirmations.AGENCY;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
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

    @Inject
    Desk desk;

    @Inject
    Confirmations confirmations;

    @Inject
    MovableClock clock;

    TestBroker broker;
    MailDrop mail;

    @BeforeEach
    void since_february_this_agency_wants_it() throws IOException {
        confirmations.wanted(broker);
    }

    @Test
    void confirmed_from_the_mailbox_it_is_accepted_and_the_clock_starts_then() {
        var number = confirmations.filed();
        desk.as("case-officer", AGENCY)
                .get(COMPLAINTS + "/" + number)
                .then()
                .body("status", equalTo("UNCONFIRMED"))
                .body("deadline", nullValue());
        clock.moveTo("2016-03-04T16:00");
        confirmations
                .confirmed(number, confirmations.code(mail, number, 1))
                .statusCode(200)
                .body("status", equalTo("FILED"))
                .body("filedOn", equalTo("2016-03-04"))
                .body("dueOn", equalTo("2016-03-14"));

        broker.await(
                "complaint-events",
                message -> number.equals(message.key())
                        && new String(message.headers().lastHeader("ce_type").value()).contains("ComplaintFiled"));
        confirmations.confirmed(number, confirmations.code(mail, number, 1)).statusCode(409);
    }

    @Test
    void without_an_address_there_is_nothing_to_confirm() {
        var byPhone = PETITION.formatted(AGENCY).replace("\"email\":\"daming@example.tw\",", "");
        desk.file(desk.anonymous(), byPhone).statusCode(201).body("status", equalTo("FILED"));
    }

    @ParameterizedTest
    @CsvSource({"2016-03-08T23:59:59, 200", "2016-03-09T00:00, 409"})
    void on_the_seventh_day_it_may_be_confirmed_and_then_it_has_lapsed(String when, int status) throws SQLException {
        var number = confirmations.filed();
        var code = confirmations.code(mail, number, 1);
        clock.moveTo(when);
        if (status == 409) {
            await().until(() -> confirmations.status(number).equals("LAPSED"));
        }
        confirmations.confirmed(number, code).statusCode(status);
    }

    @Test
    void what_has_lapsed_stays_registered_and_leaves_no_clock() throws SQLException {
        var number = confirmations.filed();
        clock.moveTo("2016-03-09T00:00");
        await().until(() -> confirmations.status(number).equals("LAPSED"));

        assertThat(desk.number("select count(*) from timer where subject like '" + number + "%'"))
                .isZero();
        desk.as("secretariat", AGENCY)
                .get(COMPLAINTS + "/" + number + "/timeline")
                .then()
                .body("items.fact", equalTo(List.of("ComplaintReceived", "ComplaintLapsed")));
        confirmations.resent(number, "daming@example.tw");
        assertThat(confirmations.mails(number)).isEqualTo(1);
    }

    @Test
    void a_wrong_code_confirms_nothing() throws SQLException {
        var number = confirmations.filed();
        confirmations
                .confirmed(number, "0000-0000-0000-0000")
                .statusCode(404)
                .body("code", equalTo("COMPLAINT_NOT_FOUND"));
        confirmations
                .confirmed(confirmations.filed(), confirmations.code(mail, number, 1))
                .statusCode(404);
        assertThat(confirmations.status(number)).isEqualTo("UNCONFIRMED");
    }
}
