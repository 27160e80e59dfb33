package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClarificationJourneyTest {

    private static final String REPORT = """
            {"agency":"WRA","channel":"MEDIA","type":"REPORT","title":"媒體報導圍籬失修","content":"聯合報今日報導","anonymous":true}""";
    private static final String CLARIFICATION = """
            {"medium":"聯合報","publishedAt":"%s","headline":"圍籬失修","clarification":"三月底前修復。","url":"https://news.example.tw/1"}""";

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

    @ParameterizedTest(name = "clarified {0}: in time {1}")
    @CsvSource({"2016-01-29T09:59:59, true", "2016-01-29T10:00, false"})
    void clarifying_settles_the_rapid_response(String at, boolean onTime) throws SQLException {
        var number = registered();
        clock.moveTo(at);
        clarify("case-officer", "WRA", number, 0, "2016-01-28T08:00:00+08:00")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("items[0].medium", equalTo("聯合報"))
                .body("items[0].publishedAt", equalTo("2016-01-28T00:00:00Z"));

        assertThat(desk.text(
                        "select state || ' ' || on_time from deadline where clock = 'RAPID_RESPONSE' and case_number = '"
                                + number + "'"))
                .isEqualTo("SETTLED " + onTime);
        assertThat(desk.text("select data from outbox where type = 'tw.servicequality.complaint.ClarificationIssued.v1'"
                        + " and subject = '" + number + "'"))
                .startsWith("{\"caseNumber\":\"" + number + "\",\"agency\":\"WRA\",\"number\":1,")
                .doesNotContain("聯合報");
    }

    @Test
    void a_correction_is_a_further_clarification() {
        var number = registered();
        clarify("secretariat", "WRA", number, 0, "2016-01-28T08:00:00+08:00").statusCode(200);
        clarify("secretariat", "WRA", number, 0, "2016-01-28T09:00:00+08:00").statusCode(412);
        clarify("secretariat", "WRA", number, 1, "2016-01-28T09:00:00+08:00").statusCode(200);
        desk.as("auditor", "MOEA")
                .get(COMPLAINTS + "/" + number + "/clarification")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(1, 2)));
    }

    @Test
    void what_is_no_media_case_or_no_possible_time_is_refused() {
        clarify("secretariat", "WRA", desk.filed(), 0, "2016-01-28T08:00:00+08:00")
                .statusCode(422)
                .body("code", equalTo("CLARIFICATION_REFUSED"));
        var number = registered();
        for (var time : List.of("2016-01-28T10:00:01+08:00", "2005-01-01T00:00:00+08:00")) {
            clarify("secretariat", "WRA", number, 0, time)
                    .statusCode(422)
                    .body("code", equalTo("CLARIFICATION_TIME_REFUSED"))
                    .body("errors[0].pointer", equalTo("/publishedAt"));
        }
        clarify("secretariat", "MOEA", number, 0, "2016-01-28T08:00:00+08:00").statusCode(403);
        clarify("secretariat", "KCG", number, 0, "2016-01-28T08:00:00+08:00").statusCode(404);
        desk.as("auditor", "WRA")
                .get(COMPLAINTS + "/" + number + "/clarification")
                .then()
                .statusCode(404)
                .body("code", equalTo("CLARIFICATION_NOT_FOUND"));
    }

    private String registered() {
        return desk.file(desk.as("case-officer", "WRA"), REPORT)
                .statusCode(201)
                .extract()
                .path("caseNumber");
    }

    private io.restassured.response.ValidatableResponse clarify(
            String role, String agency, String number, long version, String publishedAt) {
        return desk.changed(
                desk.as(role, agency), number, version, "clarification", CLARIFICATION.formatted(publishedAt));
    }
}
