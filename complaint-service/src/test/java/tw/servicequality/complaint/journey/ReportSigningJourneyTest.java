package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** From draft to signature. Each story has a month of its own, so that nothing else is counted. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportSigningJourneyTest {

    private static final String REPORTS = "/api/v1/complaint-reports/WRA";
    private static final String ADVICE = "{\"text\":\"汛期前巡檢圍籬。\"}";

    @Inject
    Desk desk;

    @Inject
    MovableClock clock;

    TestBroker broker;

    @BeforeEach
    void the_register_is_known() {
        desk.knowsTheRegister(broker);
    }

    @Test
    void a_report_is_completed_signed_and_kept_as_it_was_signed() throws SQLException {
        clock.moveTo("2019-02-01T10:00");
        generate("2019-01").statusCode(200).header("ETag", equalTo("\"0\"")).body("state", equalTo("DRAFT"));
        sign(0).statusCode(409).body("code", equalTo("COMPLAINT_REPORT_NOT_COMPLETE"));
        recommend(desk.as("secretariat", "WRA"), 0).statusCode(200);
        sign(0).statusCode(412);
        sign(1).statusCode(200).body("state", equalTo("SIGNED")).body("signedAt", equalTo("2019-02-01T02:00:00Z"));

        generate("2019-01").statusCode(409).body("code", equalTo("COMPLAINT_REPORT_SIGNED"));
        recommend(desk.as("secretariat", "WRA"), 2).statusCode(409);
        sign(2).statusCode(409);
        assertThat(desk.text("select type || ' ' || topic from outbox where subject = 'WRA/2019-01'"))
                .isEqualTo("tw.servicequality.complaint.ComplaintReportSigned.v1 complaint-events");
    }

    @Test
    void counting_anew_keeps_the_recommendations() {
        clock.moveTo("2019-05-01T10:00");
        generate("2019-04").statusCode(200);
        desk.as("secretariat", "WRA")
                .header("If-Match", "\"0\"")
                .body(ADVICE)
                .put(REPORTS + "/2019-04/recommendations")
                .then()
                .statusCode(200);
        generate("2019-04").statusCode(200).body("recommendations", equalTo("汛期前巡檢圍籬。"));
    }

    @ParameterizedTest
    @CsvSource({
        "secretariat, WRA, 2019-10, 422, COMPLAINT_REPORT_PERIOD_NOT_OVER",
        "secretariat, WRA, 2019-Q4, 422, COMPLAINT_REPORT_PERIOD_NOT_OVER",
        "secretariat, WRA, 2019-99, 404, COMPLAINT_REPORT_NOT_FOUND",
        "secretariat, KCG, 2019-09, 404, COMPLAINT_REPORT_NOT_FOUND",
        "secretariat, MOEA, 2019-09, 404, COMPLAINT_REPORT_NOT_FOUND",
        "case-officer, WRA, 2019-09, 403, FORBIDDEN"
    })
    void what_may_not_be_generated_is_refused(String role, String agency, String period, int status, String code) {
        clock.moveTo("2019-10-31T23:59");
        desk.as(role, agency)
                .put(REPORTS + "/" + period)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private ValidatableResponse generate(String period) {
        return desk.as("secretariat", "WRA").put(REPORTS + "/" + period).then();
    }

    private static ValidatableResponse recommend(RequestSpecification who, long version) {
        return who.header("If-Match", "\"" + version + "\"")
                .body(ADVICE)
                .put(REPORTS + "/2019-01/recommendations")
                .then();
    }

    private ValidatableResponse sign(long version) {
        return desk.as("agency-head", "WRA")
                .header("If-Match", "\"" + version + "\"")
                .put(REPORTS + "/2019-01/signature")
                .then();
    }
}
