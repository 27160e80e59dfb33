package tw.servicequality.complaint.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.malware.FakeClamd;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;
import tw.servicequality.platform.testing.Tokens;

/** Where files are scanned, none is handed out before it was found clean. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(value = FakeClamd.class, restrictToAnnotatedClass = true)
class ScanJourneyTest {

    @Inject
    Desk desk;

    @Inject
    AnsweredCases cases;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void on_the_day_of_the_story() {
        desk.knowsTheRegister(broker);
        clock.moveTo("2016-01-28T10:00");
    }

    @Test
    void the_clean_are_handed_out_and_the_infected_are_not() {
        var it = cases.inHand();
        var clean = add(it, "圍籬在第二水門旁");
        var infected = add(it, "EICAR");
        awaitState(it, clean, "CLEAN");
        awaitState(it, infected, "INFECTED");
        read(it, clean).statusCode(200);
        read(it, infected).statusCode(409).body("code", equalTo("ATTACHMENT_INFECTED"));
    }

    @Test
    void one_that_the_scanner_could_not_judge_waits_and_is_asked_about_again() {
        var it = cases.inHand();
        var id = add(it, "BUSY");
        read(it, id).statusCode(409).body("code", equalTo("ATTACHMENT_NOT_SCANNED"));
        await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
        clock.moveTo("2016-01-28T10:03");
        awaitState(it, id, "CLEAN");
    }

    private String add(AnsweredCases.Case it, String content) {
        return given().auth()
                .oauth2(Tokens.of("case-officer", "WRA"))
                .contentType("text/plain; charset=UTF-8")
                .body(content)
                .post(COMPLAINTS + "/" + it.number() + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("attachmentId");
    }

    private ValidatableResponse read(AnsweredCases.Case it, String id) {
        return given().auth()
                .oauth2(Tokens.of("case-officer", "WRA"))
                .get(COMPLAINTS + "/" + it.number() + "/attachments/" + id)
                .then();
    }

    private void awaitState(AnsweredCases.Case it, String id, String state) {
        await().untilAsserted(() -> desk.as("case-officer", "WRA")
                .get(COMPLAINTS + "/" + it.number() + "/attachments")
                .then()
                .body("items.find { it.attachmentId == '%s' }.state".formatted(id), equalTo(state)));
    }
}
