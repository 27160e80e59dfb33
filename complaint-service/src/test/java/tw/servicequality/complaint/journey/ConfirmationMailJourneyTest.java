package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Confirmations.AGENCY;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** The mail from which a petition is confirmed: it alone tells the code, and it is sent again when it did not come. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConfirmationMailJourneyTest {

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
        var number = confirmations.filed();
        var first = confirmations.code(mail, number, 1);
        clock.moveTo("2016-03-07T10:00");
        confirmations.resent(number, " DaMing@example.tw ");
        var second = confirmations.code(mail, number, 2);

        assertThat(second).isNotEqualTo(first);
        confirmations.confirmed(number, first).statusCode(404);
        assertThat(desk.text("select max(due_on) from deadline where case_number = '" + number + "'"))
                .isEqualTo("2016-03-08");
        confirmations.confirmed(number, second).statusCode(200).body("status", equalTo("FILED"));
    }

    @Test
    void who_asks_learns_nothing_and_nobody_is_mailed_without_end() throws SQLException {
        var number = confirmations.filed();
        confirmations.code(mail, number, 1);
        confirmations.resent(number, "someone.else@example.tw");
        confirmations.resent("C105-999999999", "daming@example.tw");
        confirmations.resent("no number", "daming@example.tw");
        assertThat(confirmations.mails(number)).isOne();
        for (var time = 0; time < 5; time++) {
            confirmations.resent(number, "daming@example.tw");
        }
        assertThat(confirmations.mails(number)).isEqualTo(4);
        confirmations.confirmed(number, confirmations.code(mail, number, 4)).statusCode(200);
    }

    @Test
    void what_was_said_at_the_counter_is_not_confirmed_by_mail() throws SQLException {
        var oral = PETITION.formatted(AGENCY).replace("\"WEB\"", "\"COUNTER\"");
        var number = desk.file(desk.as("secretariat", AGENCY), oral)
                .statusCode(201)
                .extract()
                .<String>path("caseNumber");
        confirmations.resent(number, "daming@example.tw");
        assertThat(confirmations.mails(number)).isZero();
    }
}
