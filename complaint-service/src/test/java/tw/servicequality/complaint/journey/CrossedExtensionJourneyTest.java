package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** What comes between the granting of an extension and the letter that tells of it, and between a closing and the end of the time. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CrossedExtensionJourneyTest {

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    @Inject
    AgroalDataSource database;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_filing() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-01T10:00");
    }

    /** Six days after the 1st without the 3rd to the 7th end on the 14th, and six more on the 22nd. */
    @Test
    void the_petitioner_was_asked_for_more_meanwhile_and_has_both() {
        var number = granted();
        clock.moveTo("2016-03-03T10:00");
        changed("case-officer", number, 1, "supplement-request", "{\"text\":\"請說明位置\"}")
                .statusCode(200);
        clock.moveTo("2016-03-04T10:00");
        lettersSent(number);
        assertThat(extension(number)).isEqualTo("EFFECTIVE");
        clock.moveTo("2016-03-07T10:00");
        changed("case-officer", number, 3, "supplement", "{\"text\":\"在北岸\"}")
                .statusCode(200)
                .body("deadline.dueOn", equalTo("2016-03-22"));
    }

    @Test
    void the_case_went_to_another_agency_meanwhile_whose_own_time_is_not_extended() {
        var number = granted();
        clock.moveTo("2016-03-03T10:00");
        changed("secretariat", number, 1, "transfer", "{\"agency\":\"KCG\",\"withinPlatform\":true}")
                .statusCode(200);
        var due = desk.as("case-officer", "KCG").get(COMPLAINTS + "/" + number).<String>path("deadline.dueOn");
        lettersSent(number);

        assertThat(extension(number)).isEqualTo("VOID");
        desk.as("case-officer", "KCG").get(COMPLAINTS + "/" + number).then().body("deadline.dueOn", equalTo(due));
    }

    @Test
    void a_closing_that_had_to_wait_while_the_time_was_told_to_be_exceeded_is_late() throws SQLException {
        var number = desk.assigned();
        clock.moveTo("2016-03-09T23:59:59");
        try (var timer = database.getConnection();
                var acting = timer.createStatement()) {
            timer.setAutoCommit(false);
            acting.execute(
                    "update deadline set breached_at = '2016-03-09T16:00:00Z', steps = '[]', version = version + 1"
                            + " where case_number = '" + number + "'");
            var closing = CompletableFuture.supplyAsync(() -> desk.close(desk.as("case-officer", "WRA"), number, 1));
            await().until(() -> desk.number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and query like 'select * from deadline %'")
                    == 1);
            timer.commit();
            closing.join()
                    .statusCode(200)
                    .body("closure.onTime", equalTo(false))
                    .body("closure.closedOn", equalTo("2016-03-10"))
                    .body("closure.workingDaysLate", equalTo(1));
        }
    }

    /** Granted, and to be told in a letter, for there is no mail address. */
    private String granted() {
        var body = Desk.PETITION.formatted("WRA").replace("\"email\":\"daming@example.tw\",", "");
        var number = desk.file(desk.anonymous(), body).extract().<String>path("caseNumber");
        desk.assign(desk.as("secretariat", "WRA"), number, 0).statusCode(200);
        changed("case-officer", number, 1, "extensions/request", "{\"days\":6,\"reason\":\"須會勘\"}")
                .statusCode(200);
        changed("unit-supervisor", number, 1, "extensions/1/approval", "").statusCode(200);
        return number;
    }

    private void lettersSent(String number) {
        var notices = desk.as("case-officer", owner(number)).get(COMPLAINTS + "/" + number + "/notices");
        var told = notices.then().extract().<List<Integer>>path("items.findAll { it.kind == 'EXTENSION' }.noticeId");
        desk.as("case-officer", owner(number))
                .header("If-Match", "*")
                .body("{\"by\":\"LETTER\"}")
                .put(COMPLAINTS + "/" + number + "/notices/" + told.getFirst() + "/dispatch")
                .then()
                .statusCode(200);
    }

    private String owner(String number) {
        return text("select agency from complaint where case_number = '" + number + "'");
    }

    private String extension(String number) {
        return text("select state from extension where case_number = '" + number + "'");
    }

    private String text(String query) {
        try {
            return desk.text(query);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private ValidatableResponse changed(String role, String number, long version, String act, String body) {
        return desk.changed(desk.as(role, "WRA"), number, version, act, body);
    }
}
