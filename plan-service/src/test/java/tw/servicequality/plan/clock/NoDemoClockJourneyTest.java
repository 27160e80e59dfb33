package tw.servicequality.plan.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(RealClock.OutsideTheDemo.class)
class NoDemoClockJourneyTest {

    private static final String DOOR = "/api/v1/demo/clock";

    @ParameterizedTest
    @CsvSource({"GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "OPTIONS"})
    void outside_the_demo_there_is_no_door_for_nobody_nor_for_the_administrator(String method) {
        given().request(method, DOOR).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.of("platform-administrator", ""))
                .contentType("application/json")
                .body("{\"now\":\"2016-02-29T09:00:00+08:00\"}")
                .request(method, DOOR)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/demo/clock/",
                "/api/v1/demo/clock/now",
                "/api/v1/demo;x=1/clock",
                "/api/v1/demo/clock;x=1",
                "/api/v1/%64emo/clock",
                "/api/v1//demo/clock"
            })
    void no_other_spelling_opens_it_or_tells_that_a_login_is_missing(String spelling) {
        given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body("{\"now\":\"2016-02-29T09:00:00+08:00\"}")
                .put(spelling)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void the_file_that_the_environment_names_is_not_even_made() {
        given().get(DOOR).then().statusCode(404);

        assertThat(Path.of(RealClock.OutsideTheDemo.FILE)).doesNotExist();
    }
}
