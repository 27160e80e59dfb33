package tw.servicequality.plan.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static tw.servicequality.plan.testing.Portal.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.Tokens;
import tw.servicequality.platform.time.SharedClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(RealClock.InTheDemo.class)
class DemoClockJourneyTest {

    private static final String DOOR = "/api/v1/demo/clock";
    private static final String LEAP_DAY = "2016-02-29T09:00:00+08:00";

    @Inject
    Database database;

    @Test
    void what_is_set_is_read_by_anybody_and_ticks_on() {
        set(LEAP_DAY).statusCode(200).body("now", startsWith("2016-02-29T09:00"));

        assertThat(read()).isBetween(time(LEAP_DAY), time(LEAP_DAY).plusMinutes(1));
    }

    @Test
    void it_moves_forwards_and_backwards_while_tokens_keep_real_time() {
        set("2027-12-31T23:00:00+08:00").statusCode(200);
        assertThat(read().getYear()).isEqualTo(2027);

        set("2013-01-01T00:00:00+08:00").statusCode(200);
        assertThat(read().getYear()).isEqualTo(2013);
    }

    @Test
    void every_process_that_maps_the_file_sees_the_move() {
        set(LEAP_DAY).statusCode(200);

        assertThat(SharedClock.over(Path.of(RealClock.InTheDemo.FILE)).instant())
                .isBetween(instant(LEAP_DAY), instant(LEAP_DAY).plusSeconds(60));
    }

    @Test
    void the_service_itself_lives_in_that_time() {
        set(LEAP_DAY).statusCode(200);

        as("platform-administrator", "")
                .header("Idempotency-Key", "leap-day")
                .body("{\"code\":\"LEAP\",\"name\":\"閏日\",\"parent\":null,\"units\":[]}")
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);

        assertThat(database.text(
                        "select (time at time zone 'Asia/Taipei')::date::text from outbox where subject = 'LEAP'"))
                .isEqualTo("2016-02-29");
    }

    @ParameterizedTest
    @CsvSource({"2016-02-29T01:00:00Z, 2016-02-29T09:00", "2016-02-28T20:00:00-05:00, 2016-02-29T09:00"})
    void any_zone_may_be_given_and_taipei_is_answered(String given, String answered) {
        set(given).statusCode(200).body("now", startsWith(answered));
        assertThat(read().toString()).endsWith("+08:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"planner", "auditor", "agency-head"})
    void only_the_platform_administrator_moves_it(String role) {
        set(LEAP_DAY).statusCode(200);
        moved(Tokens.of(role, "WRA"), "{\"now\":\"2020-01-01T00:00:00Z\"}")
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        moved(Tokens.forged("platform-administrator", ""), "{\"now\":\"2020-01-01T00:00:00Z\"}")
                .statusCode(401);
        given().contentType("application/json")
                .body("{\"now\":\"2020-01-01T00:00:00Z\"}")
                .put(DOOR)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("UNAUTHENTICATED"));
        assertThat(read().getYear()).isEqualTo(2016);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"now\":null}",
                "{\"now\":\"\"}",
                "{\"now\":\"yesterday\"}",
                "{\"now\":\"2016-02-29\"}",
                "{\"now\":\"2016-02-29T09:00:00\"}",
                "{\"now\":\"2015-02-29T09:00:00+08:00\"}",
                "{\"now\":1456707600}",
                "{\"now\":1456707600.5}",
                "{\"now\":[2016,2,29,9,0]}",
                "{\"now\":\"2012-12-31T23:59:59+08:00\"}",
                "{\"now\":\"2028-01-01T00:00:00+08:00\"}"
            })
    void what_is_no_moment_of_the_calendar_is_refused_at_its_place(String body) {
        set(LEAP_DAY).statusCode(200);
        moved(administrator(), body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_INPUT"))
                .body("errors[0].pointer", equalTo("/now"));
        assertThat(read().getYear()).isEqualTo(2016);
    }

    @Test
    void what_is_no_reading_at_all_is_refused() {
        moved(administrator(), "").statusCode(400).body("code", equalTo("INVALID_INPUT"));
        moved(administrator(), "{\"now\":").statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        given().auth()
                .oauth2(administrator())
                .contentType("text/plain")
                .body(LEAP_DAY)
                .put(DOOR)
                .then()
                .statusCode(415);
        as("platform-administrator", "").delete(DOOR).then().statusCode(405);
    }

    private static ValidatableResponse set(String moment) {
        return moved(administrator(), "{\"now\":\"" + moment + "\"}");
    }

    private static ValidatableResponse moved(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .put(DOOR)
                .then();
    }

    private static String administrator() {
        return Tokens.of("platform-administrator", "");
    }

    private static OffsetDateTime read() {
        return time(given().get(DOOR).then().statusCode(200).extract().path("now"));
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }

    private static Instant instant(String text) {
        return time(text).toInstant();
    }
}
