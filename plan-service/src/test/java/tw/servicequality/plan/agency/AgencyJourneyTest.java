package tw.servicequality.plan.agency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;
import static tw.servicequality.plan.testing.Portal.known;
import static tw.servicequality.plan.testing.Portal.register;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AgencyJourneyTest {

    @Inject
    Database database;

    @Inject
    AgencyDirectory directory;

    TestBroker broker;

    @Test
    void an_agency_is_registered_known_here_at_once_and_told_to_all() {
        register("AJ", "上級機關", null).statusCode(201);
        register("AJ-1", "下級機關", "AJ")
                .statusCode(201)
                .header("Location", containsString("/api/v1/agencies/AJ-1"))
                .header("ETag", "\"0\"")
                .body("parent", equalTo("AJ"))
                .body("units.code", contains("SEC"));

        assertThat(directory.supervises("AJ", "AJ-1")).isTrue();
        assertThat(directory.unitName("AJ-1", "SEC")).contains("秘書室");
        var told = broker.await("agency-events", message -> message.key().equals("AJ-1"));
        assertThat(told.value())
                .isEqualTo("{\"code\":\"AJ-1\",\"name\":\"下級機關\",\"parent\":\"AJ\","
                        + "\"units\":[{\"code\":\"SEC\",\"name\":\"秘書室\",\"parent\":null}]}");
        assertThat(new String(told.headers().lastHeader("ce_type").value()))
                .isEqualTo("tw.servicequality.plan.AgencyRegistered.v1");
    }

    @Test
    void the_register_is_public() {
        known("AJ-PUBLIC", "公開機關", null);
        given().get("/api/v1/agencies/AJ-PUBLIC").then().statusCode(200).body("parent", nullValue());
        given().get("/api/v1/agencies?limit=1").then().statusCode(200).body("items.size()", equalTo(1));
        given().get("/api/v1/agencies/NOBODY").then().statusCode(404).body("code", equalTo("AGENCY_NOT_FOUND"));
    }

    @Test
    void pages_follow_one_another_in_the_order_of_codes() {
        known("AJ-P1", "一", null);
        known("AJ-P2", "二", null);
        var next = given().get("/api/v1/agencies?limit=1").then().extract().<String>path("next");
        var first = given().get("/api/v1/agencies?limit=1").then().extract().<String>path("items[0].code");
        var second = given().get("/api/v1/agencies?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("items[0].code");
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void a_code_is_registered_once() {
        register("AJ-TWICE", "機關", null).statusCode(201);
        register("AJ-TWICE", "機關", null).statusCode(409).body("code", equalTo("AGENCY_ALREADY_REGISTERED"));
        assertThat(database.number("select count(*) from outbox where subject = 'AJ-TWICE'"))
                .isOne();
    }

    @Test
    void an_unknown_superior_is_refused_and_nothing_is_kept() {
        register("AJ-ORPHAN", "機關", "AJ-NOWHERE")
                .statusCode(422)
                .body("code", equalTo("PARENT_AGENCY_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/parent"));
        assertThat(directory.name("AJ-ORPHAN")).isEmpty();
    }

    @Test
    void only_the_platform_administrator_registers() {
        creatingAs("planner", "WRA")
                .body("{\"code\":\"AJ-X\",\"name\":\"機關\"}")
                .post("/api/v1/agencies")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        given().contentType("application/json")
                .header("Idempotency-Key", "aj-anonymous")
                .body("{\"code\":\"AJ-X\",\"name\":\"機關\"}")
                .post("/api/v1/agencies")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":\"aj\",\"name\":\"機關\"} | 400 | INVALID_INPUT | /code",
                "{\"code\":\"AJ-B\",\"name\":\"\"} | 400 | INVALID_INPUT | /name",
                "{\"code\":\"AJ-B\",\"name\":\"機\\u0000關\"} | 400 | INVALID_INPUT |",
                "{\"code\":\"AJ-B\",\"name\":\"機關\",\"units\":[{\"code\":\"A\"}]} | 400 | INVALID_INPUT |"
                        + " /units/0/name",
                "{\"code\":\"AJ-B\",\"name\":\"機關\",\"units\":[null]} | 400 | INVALID_INPUT | /units/0",
                "{\"code\":\"AJ-B\",\"name\":\"機\",\"units\":[{\"code\":\"A\",\"name\":\"一\"},{\"code\":\"A\",\"name\":\"二\"}]}"
                        + " | 422 | UNIT_CODE_REPEATED | /units/1/code",
                "{\"code\": | 400 | MALFORMED_JSON |"
            })
    void bad_input_is_refused(String body, int status, String code, String pointer) {
        var refused = creatingAs("platform-administrator", "")
                .body(body)
                .post("/api/v1/agencies")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
        if (pointer != null) {
            refused.body("errors[0].pointer", equalTo(pointer));
        }
    }

    @Test
    void a_request_without_a_key_is_refused() {
        as("platform-administrator", "")
                .body("{\"code\":\"AJ-X\",\"name\":\"機關\"}")
                .post("/api/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    }
}
