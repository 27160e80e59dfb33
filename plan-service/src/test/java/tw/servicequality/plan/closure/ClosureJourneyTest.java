package tw.servicequality.plan.closure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Portal;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClosureJourneyTest {

    TestBroker broker;

    @BeforeEach
    void agencies() {
        Portal.knownAgencies();
    }

    @Test
    void a_closure_is_declared_told_withdrawn_and_told_again() {
        var id = declare("secretariat", "WRA-CENTRAL", "WRA-CENTRAL", "2016-09-14", "WHOLE_DAY")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DECLARED"))
                .extract()
                .<String>path("closureId");

        assertThat(told(id, "OfficeClosureDeclared")).contains("\"date\":\"2016-09-14\"", "\"part\":\"WHOLE_DAY\"");
        withdraw("secretariat", "WRA-CENTRAL", id, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("WITHDRAWN"));
        assertThat(told(id, "OfficeClosureWithdrawn")).contains("\"withdrawnAt\":\"2016-03-01T01:00:00Z\"");
        withdraw("secretariat", "WRA-CENTRAL", id, "\"1\"").statusCode(409).body("code", equalTo("CLOSURE_WITHDRAWN"));
        declare("secretariat", "WRA-CENTRAL", "WRA-CENTRAL", "2016-09-14", "WHOLE_DAY")
                .statusCode(201);
    }

    @Test
    void the_agency_above_and_the_administrator_may_declare_too() {
        declare("secretariat", "MOEA", "WRA-CENTRAL", "2016-09-15", "MORNING").statusCode(201);
        declare("platform-administrator", "", "KCG-WRB", "2016-09-15", "MORNING")
                .statusCode(201);
    }

    @Test
    void another_agency_is_told_not_found_and_another_role_forbidden() {
        declare("secretariat", "KCG", "WRA", "2016-09-16", "MORNING")
                .statusCode(404)
                .body("code", equalTo("AGENCY_NOT_FOUND"));
        declare("secretariat", "WRA-CENTRAL", "WRA", "2016-09-16", "MORNING").statusCode(404);
        declare("planner", "WRA", "WRA", "2016-09-16", "MORNING").statusCode(403);
        declare("platform-administrator", "", "NOBODY", "2016-09-16", "MORNING").statusCode(404);
    }

    @Test
    void withdrawing_needs_role_reach_and_the_version_that_was_seen() {
        var id = declare("secretariat", "WRA", "WRA", "2016-09-17", "AFTERNOON")
                .extract()
                .<String>path("closureId");
        withdraw("planner", "WRA", id, "\"0\"").statusCode(403);
        withdraw("secretariat", "KCG", id, "\"0\"").statusCode(404).body("code", equalTo("CLOSURE_NOT_FOUND"));
        withdraw("secretariat", "WRA", "no-such-id", "\"0\"").statusCode(404);
        withdraw("secretariat", "WRA", id, "\"7\"").statusCode(412).body("code", equalTo("VERSION_STALE"));
        as("secretariat", "WRA")
                .put("/api/v1/office-closures/" + id + "/withdrawal")
                .then()
                .statusCode(428);
    }

    @Test
    void the_same_part_of_a_day_is_declared_once() {
        declare("secretariat", "WRA", "WRA", "2016-09-18", "MORNING").statusCode(201);
        declare("secretariat", "WRA", "WRA", "2016-09-18", "AFTERNOON").statusCode(201);
        declare("secretariat", "WRA", "WRA", "2016-09-18", "MORNING")
                .statusCode(409)
                .body("code", equalTo("CLOSURE_ALREADY_DECLARED"));
    }

    @Test
    void a_day_outside_the_centuries_of_the_republic_is_refused() {
        declare("secretariat", "WRA", "WRA", "1911-12-31", "MORNING")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/date"));
        declare("secretariat", "WRA", "WRA", "1912-01-01", "MORNING").statusCode(201);
        declare("secretariat", "WRA", "WRA", "2199-12-31", "MORNING").statusCode(201);
        declare("secretariat", "WRA", "WRA", "2200-01-01", "MORNING").statusCode(422);
        declare("secretariat", "WRA", "WRA", "2016-02-30", "MORNING")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/date"));
        declare("secretariat", "WRA", "WRA", "2016-09-19", "EVENING")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/part"));
    }

    @Test
    void closures_are_public_and_come_in_pages() {
        declare("secretariat", "KCG", "KCG-PWB", "2016-09-27", "WHOLE_DAY").statusCode(201);
        declare("secretariat", "KCG", "KCG-PWB", "2016-09-28", "WHOLE_DAY").statusCode(201);
        var first = given().get("/api/v1/office-closures?agency=KCG-PWB&limit=1")
                .then()
                .statusCode(200)
                .body("items.date", equalTo(java.util.List.of("2016-09-27")))
                .extract();
        given().get("/api/v1/office-closures?agency=KCG-PWB&limit=1&cursor=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("items.date", equalTo(java.util.List.of("2016-09-28")));
        given().get("/api/v1/office-closures/" + first.path("items[0].closureId"))
                .then()
                .statusCode(200);
        given().get("/api/v1/office-closures?cursor=Zm9v").then().statusCode(400);
    }

    private static ValidatableResponse declare(String role, String by, String agency, String date, String part) {
        return creatingAs(role, by)
                .body("{\"agency\":\"%s\",\"date\":\"%s\",\"part\":\"%s\",\"reason\":\"颱風\"}"
                        .formatted(agency, date, part))
                .post("/api/v1/office-closures")
                .then();
    }

    private static ValidatableResponse withdraw(String role, String by, String id, String version) {
        return as(role, by)
                .header("If-Match", version)
                .put("/api/v1/office-closures/" + id + "/withdrawal")
                .then();
    }

    private String told(String id, String fact) {
        var type = "tw.servicequality.plan." + fact + ".v1";
        return broker.await(
                        "calendar-events",
                        message -> message.key().equals(id)
                                && new String(message.headers()
                                                .lastHeader("ce_type")
                                                .value())
                                        .equals(type))
                .value();
    }
}
