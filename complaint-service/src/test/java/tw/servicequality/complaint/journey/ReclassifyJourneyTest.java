package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Another kind of handling, before and after the time is up. Filed on Tuesday, 1 March 2016. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReclassifyJourneyTest {

    private static final String AS = "{\"type\":\"RIGHTS\",\"handling\":\"%s\"}";

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_filing() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-03-01T10:00");
    }

    @Test
    void another_kind_of_handling_gives_more_time_until_the_time_is_up_and_none_after()
            throws IOException, SQLException {
        var agency = "NEW-TAIPEI";
        followsNewTaipei(agency);
        var early = inHand(agency);
        var late = inHand(agency);
        clock.moveTo("2016-03-09T23:59:59");
        classified(agency, early, 1, "JOINT").body("deadline.dueOn", equalTo("2016-03-15"));
        clock.moveTo("2016-03-10T00:00");
        await().until(() -> facts(late, "DeadlineBreached") == 1);
        classified(agency, late, 1, "JOINT")
                .body("handling", equalTo("JOINT"))
                .body("deadline.dueOn", equalTo("2016-03-09"))
                .body("alert", equalTo("BREACHED"));
        clock.moveTo("2016-03-16T00:00");
        await().until(() -> facts(early, "DeadlineBreached") == 1);

        assertThat(facts(late, "DeadlineBreached")).isOne();
        desk.close(desk.as("case-officer", agency), late.number(), 2)
                .statusCode(200)
                .body("closure.onTime", equalTo(false))
                .body("closure.workingDaysLate", equalTo(5));
    }

    private ValidatableResponse changed(String role, AnsweredCases.Case it, long version, String act, String body) {
        return desk.changed(desk.as(role, "WRA"), it.number(), version, act, body);
    }

    private ValidatableResponse classified(String agency, AnsweredCases.Case it, long version, String handling) {
        return desk.changed(
                        desk.as("case-officer", agency), it.number(), version, "classification", AS.formatted(handling))
                .statusCode(200);
    }

    private AnsweredCases.Case inHand(String agency) {
        var receipt = desk.file(desk.anonymous(), PETITION.formatted(agency))
                .statusCode(201)
                .extract();
        var number = receipt.<String>path("caseNumber");
        desk.assign(desk.as("secretariat", agency), number, 0).statusCode(200);
        return new AnsweredCases.Case(number, receipt.path("lookupCode"));
    }

    private void followsNewTaipei(String agency) throws IOException {
        desk.registered(broker, agency, "新北市某機關", "null");
        await().until(() -> desk.number("select count(*) from agency where code = '" + agency + "'") == 1);
        clock.moveTo("2016-01-28T10:00");
        var settings = Files.readString(Path.of("src/main/resources/rules/settings/default.json"))
                .replace("central-default", "new-taipei");
        desk.as("secretariat", agency)
                .body(settings)
                .put("/api/v1/complaint-settings/" + agency + "/2016-02-01")
                .then()
                .statusCode(200);
        clock.moveTo("2016-03-01T10:00");
    }

    private long facts(AnsweredCases.Case it, String fact) throws SQLException {
        return desk.number("select count(*) from timeline_entry where case_number = '" + it.number() + "' and fact = '"
                + fact + "'");
    }
}
