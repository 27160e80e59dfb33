package tw.servicequality.complaint.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Each story has a month of its own, long before or after those of other journeys, so that nothing else is counted. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportJourneyTest {

    private static final String REPORTS = "/api/v1/complaint-reports/WRA";

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
    void a_month_is_counted_and_adds_up() {
        clock.moveTo("2018-03-01T10:00");
        var early = desk.assigned();
        clock.moveTo("2018-03-01T10:01");
        var late = desk.assigned();
        clock.moveTo("2018-03-01T10:02");
        desk.filed();
        clock.moveTo("2018-03-05T10:00");
        desk.close(desk.as("case-officer", "WRA"), early, 1).statusCode(200);
        clock.moveTo("2018-03-30T10:00");
        desk.close(desk.as("case-officer", "WRA"), late, 1).statusCode(200);
        clock.moveTo("2018-04-02T10:00");
        var figures = generate("2018-03").statusCode(200).extract().jsonPath();

        assertThat(number(figures, "received")).isEqualTo(3);
        assertThat(number(figures, "closed")).isEqualTo(2);
        assertThat(number(figures, "onTime")).isEqualTo(1);
        assertThat(figures.getDouble("figures.onTimeRate")).isEqualTo(0.5);
        assertThat(number(figures, "overdueAtEnd")).isPositive();
        assertThat(number(figures, "repeated")).isEqualTo(2);
        assertThat(figures.getMap("figures.lines.find { it.dimension == 'CHANNEL' }"))
                .containsEntry("key", "WEB")
                .containsEntry("name", "網路")
                .containsEntry("received", 3)
                .containsEntry("settled", 2)
                .containsEntry("onTime", 1);
        assertThat(figures.getMap("figures.lines.find { it.dimension == 'RESULT' }"))
                .containsEntry("key", "UPHELD")
                .containsEntry("name", "有理由")
                .containsEntry("settled", 2);
        assertThat(figures.getInt("figures.ages.open.sum()")).isEqualTo((int) number(figures, "openAtEnd"));
        assertThat(number(figures, "survey.asked")).isEqualTo(2);
        assertThat(number(figures, "survey.answered")).isZero();
        adds_up(figures);
    }

    @Test
    void a_quarter_counts_transfer_and_reopening_and_keeps_the_first_verdict() {
        clock.moveTo("2018-07-02T10:00");
        var passedOn = desk.assigned();
        var reopened = desk.assigned();
        clock.moveTo("2018-07-04T10:00");
        desk.changed(
                        desk.as("unit-supervisor", "WRA"),
                        passedOn,
                        1,
                        "transfer",
                        "{\"agency\":\"KCG\",\"withinPlatform\":true}")
                .statusCode(200);
        desk.close(desk.as("case-officer", "WRA"), reopened, 1).statusCode(200);
        clock.moveTo("2018-08-01T10:00");
        desk.changed(desk.as("unit-supervisor", "WRA"), reopened, 2, "reopening", "{\"text\":\"漏未答復\"}")
                .statusCode(200);
        clock.moveTo("2018-10-01T10:00");
        var quarter = generate("2018-Q3").statusCode(200).extract().jsonPath();
        var july = generate("2018-07").statusCode(200).extract().jsonPath();

        adds_up(quarter);
        adds_up(july);
        assertThat(number(quarter, "closed")).isEqualTo(1);
        assertThat(number(july, "closed")).isEqualTo(1);
        assertThat(number(july, "onTime")).isEqualTo(1);
        assertThat(july.getMap("figures.lines.find { it.dimension == 'RESULT' }"))
                .containsEntry("key", "UPHELD");
        assertThat(number(quarter, "reopened")).isEqualTo(1);
        assertThat(number(quarter, "transferred")).isEqualTo(1);
    }

    @Test
    void a_report_is_read_as_json_csv_and_ods() {
        clock.moveTo("2019-08-01T10:00");
        generate("2019-07").statusCode(200);
        read("secretariat", "MOEA")
                .get(REPORTS + "/2019-07")
                .then()
                .statusCode(200)
                .body("period", equalTo("2019-07"));
        read("auditor", "WRA")
                .queryParam("format", "csv")
                .get(REPORTS + "/2019-07")
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8")
                .body(startsWith("機關,期間"))
                .body(containsString("WRA,2019-07,DRAFT,案件數,,新收,0\r\n"));
        read("auditor", "WRA")
                .accept("application/vnd.oasis.opendocument.spreadsheet")
                .get(REPORTS + "/2019-07")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"WRA-2019-07.ods\"");
        read("auditor", "WRA")
                .accept("image/png")
                .get(REPORTS + "/2019-07")
                .then()
                .statusCode(406);
        read("auditor", "WRA").get(REPORTS).then().body("items.period", hasItem("2019-07"));
    }

    private static void adds_up(JsonPath report) {
        assertThat(number(report, "openAtStart")
                        + number(report, "received")
                        + number(report, "reopened")
                        - number(report, "closed")
                        - number(report, "declined")
                        - number(report, "transferred"))
                .isEqualTo(number(report, "openAtEnd"));
    }

    private static long number(JsonPath report, String name) {
        return report.getLong("figures." + name);
    }

    private RequestSpecification read(String role, String agency) {
        return desk.as(role, agency).accept("*/*");
    }

    private ValidatableResponse generate(String period) {
        return desk.as("secretariat", "WRA").put(REPORTS + "/" + period).then();
    }
}
