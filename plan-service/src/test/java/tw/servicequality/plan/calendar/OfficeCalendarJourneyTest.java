package tw.servicequality.plan.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static tw.servicequality.plan.testing.Portal.creatingAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OfficeCalendarJourneyTest {

    @BeforeEach
    void agencies() {
        Portal.known("CAL", "日曆機關", null);
        Portal.known("CAL-1", "日曆分處", "CAL");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-03, true, WORKDAY",
        "2016-06-04, true, MAKEUP_WORKDAY",
        "2016-06-05, false, WEEKEND",
        "2020-10-09, false,",
        "2025-10-24, false,"
    })
    void each_day_says_whether_it_is_worked(String day, boolean working, String kind) {
        var answer = calendar(day, day, "").statusCode(200).body("days[0].working", equalTo(working));
        if (kind != null) {
            answer.body("days[0].kind", equalTo(kind));
        }
        answer.body("calendar", startsWith("known@")).body("days[0].version", startsWith(day.substring(0, 4)));
    }

    @Test
    void a_closure_of_the_agency_above_takes_the_day_and_half_a_day_does_not() {
        close("CAL", "2016-07-06", "WHOLE_DAY");
        close("CAL-1", "2016-07-07", "MORNING");
        calendar("2016-07-05", "2016-07-08", "CAL-1")
                .statusCode(200)
                .body("days.working", contains(true, false, true, true))
                .body("days[1].why", equalTo("上班日；全日停止上班：颱風"))
                .body("days[2].why", equalTo("上班日；上午停止上班：颱風"));
        calendar("2016-07-06", "2016-07-07", "CAL").body("days.working", contains(false, true));
        calendar("2016-07-06", "2016-07-06", "").body("days.working", contains(true));
    }

    @Test
    void a_morning_and_an_afternoon_are_the_whole_day() {
        close("CAL-1", "2016-07-12", "MORNING");
        close("CAL", "2016-07-12", "AFTERNOON");
        calendar("2016-07-12", "2016-07-12", "CAL-1")
                .body("days[0].working", equalTo(false))
                .body("days[0].why", equalTo("上班日；全日停止上班：颱風"));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01, 2016-12-31, 200",
        "2016-01-01, 2017-01-01, 400",
        "2016-01-02, 2016-01-01, 400",
        "2016-02-30, 2016-03-01, 400",
        "'', 2016-03-01, 400",
        "2012-12-31, 2013-01-01, 422",
        "2013-01-01, 2013-01-01, 200",
        "2027-12-31, 2027-12-31, 200",
        "2027-12-31, 2028-01-01, 422"
    })
    void the_range_must_be_one_that_can_be_answered(String from, String to, int status) {
        calendar(from, to, "").statusCode(status);
    }

    @Test
    void an_unknown_agency_is_not_found() {
        calendar("2016-01-01", "2016-01-01", "NOBODY").statusCode(404).body("code", equalTo("AGENCY_NOT_FOUND"));
    }

    private static ValidatableResponse calendar(String from, String to, String agency) {
        return given().get("/api/v1/office-calendar?from=" + from + "&to=" + to + "&agency=" + agency)
                .then();
    }

    private static void close(String agency, String date, String part) {
        creatingAs("secretariat", agency)
                .body("{\"agency\":\"%s\",\"date\":\"%s\",\"part\":\"%s\",\"reason\":\"颱風\"}"
                        .formatted(agency, date, part))
                .post("/api/v1/office-closures")
                .then()
                .statusCode(201);
    }
}
