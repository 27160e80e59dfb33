package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.complaint.journey.Desk.PETITION;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TrackComplaintJourneyTest {

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
    void a_petitioner_follows_the_case_to_its_reply_without_login() {
        var filed = desk.file(desk.anonymous(), PETITION.formatted("WRA")).extract();
        var number = filed.<String>path("caseNumber");
        var code = filed.<String>path("lookupCode");
        track(number, code)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("status", equalTo("FILED"))
                .body("dueOn", equalTo("2016-02-04"))
                .body("reply", nullValue())
                .body("petitioner", nullValue());
        desk.assign(desk.as("secretariat", "WRA"), number, 0).statusCode(200);
        desk.close(desk.as("case-officer", "WRA"), number, 1).statusCode(200);

        track(number, code.replace("-", "").toLowerCase(Locale.ROOT))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closedOn", equalTo("2016-01-28"))
                .body("outcome", equalTo("UPHELD"))
                .body("reply", equalTo("已修復，謝謝。"));
    }

    @Test
    void a_wrong_code_and_an_unknown_number_are_answered_alike() {
        var filed = desk.file(desk.anonymous(), PETITION.formatted("WRA")).extract();
        var code = filed.<String>path("lookupCode");
        var wrongCode = track(filed.path("caseNumber"), "0000-0000-0000-0000");
        var unknownNumber = track("C105-999999999", code);
        var noNumber = track("nonsense", code);

        wrongCode.statusCode(404).body("code", equalTo("COMPLAINT_NOT_FOUND"));
        assertThat(whole(unknownNumber)).isEqualTo(whole(wrongCode));
        assertThat(whole(noNumber)).isEqualTo(whole(wrongCode));
    }

    @Test
    void a_code_opens_its_own_case_only() {
        var one = desk.file(desk.anonymous(), PETITION.formatted("WRA")).extract();
        var other = desk.file(desk.anonymous(), PETITION.formatted("WRA")).extract();

        track(one.path("caseNumber"), other.path("lookupCode")).statusCode(404);
    }

    private ValidatableResponse track(String number, String code) {
        return desk.anonymous()
                .body("{\"caseNumber\":\"%s\",\"lookupCode\":\"%s\"}".formatted(number, code))
                .post("/api/v1/complaint-tracking")
                .then();
    }

    private static String whole(ValidatableResponse answer) {
        var response = answer.extract();
        return response.statusCode() + "\n" + response.headers() + "\n" + response.asString();
    }
}
