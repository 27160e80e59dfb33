package tw.servicequality.plan.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static tw.servicequality.plan.testing.Portal.as;
import static tw.servicequality.plan.testing.Portal.creatingAs;
import static tw.servicequality.plan.testing.Portal.known;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.plan.testing.Database;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ContactJourneyTest {

    private static final String LEE = "{\"name\":\"李大華\",\"jobTitle\":\"專員\",\"telephone\":\"02-2\"}";

    @Inject
    Database database;

    @BeforeEach
    void agencies() {
        known("CT", "部", null);
        known("CT-1", "署", "CT");
        known("CT-2", "另署", "CT");
    }

    @Test
    void a_unit_has_a_contact_and_on_some_days_the_deputy_answers() {
        var id = designated("CT-1", "2016-01-01");
        deputy(id, 0, "2016-03-01", "2016-03-04")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("acting.name", equalTo("李大華"));
        as("auditor", "CT")
                .get("/api/v1/agencies/CT-1/contacts?on=2016-03-05")
                .then()
                .statusCode(200)
                .body("items.unit", contains("SEC"))
                .body("items[0].acting.name", equalTo("王小明"))
                .body("items[0].deputies[0].official.name", equalTo("李大華"));
        end(id, 1, "2016-03-31").statusCode(200);
        as("planner", "CT-1")
                .get("/api/v1/agencies/CT-1/contacts?on=2016-04-01")
                .then()
                .body("items", empty());
        designate("CT-1", "SEC", "2016-03-31").statusCode(409).body("code", equalTo("CONTACT_ALREADY_DESIGNATED"));
        designate("CT-1", "SEC", "2016-04-01").statusCode(201);
    }

    @Test
    void only_the_agency_and_those_above_it_see_them_and_nobody_is_told() {
        var id = designated("CT-2", "2016-01-01");
        as("planner", "CT-1").get("/api/v1/agencies/CT-2/contacts").then().statusCode(404);
        as("planner", "CT-1").get("/api/v1/agencies/CT-2/contacts/" + id).then().statusCode(404);
        as("planner", "CT-1").get("/api/v1/agencies/CT-1/contacts/" + id).then().statusCode(404);
        as("planner", "CT").get("/api/v1/agencies/CT-2/contacts/" + id).then().statusCode(200);
        given().get("/api/v1/agencies/CT-2/contacts").then().statusCode(401);
        assertThat(database.number("select count(*) from outbox where data like '%王小明%'"))
                .isZero();
        assertThat(database.number("select count(*) from audit_pending where facts like '%王小明%'"))
                .isZero();
        assertThat(database.number("select count(*) from idempotency_key where idempotency_key::text like '%王小明%'"))
                .isZero();
    }

    @Test
    void what_cannot_be_is_refused() {
        designate("CT-1", "NONE", "2016-01-01")
                .statusCode(422)
                .body("code", equalTo("CONTACT_UNIT_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/unit"));
        as("planner", "CT-1")
                .get("/api/v1/agencies/CT-1/contacts?on=x")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?on"));
        creatingAs("planner", "CT-1")
                .body("{\"unit\":\"SEC\",\"firstDay\":\"2016-01-01\",\"official\":{\"name\":\"\"}}")
                .post("/api/v1/agencies/CT-1/contacts")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"));
    }

    @Test
    void the_version_that_was_seen_must_still_stand() {
        known("CT-3", "又署", "CT");
        var id =
                designate("CT-3", "SEC", "2016-01-01").statusCode(201).extract().<String>path("contactId");
        as("planner", "CT-3")
                .header("If-Match", "\"5\"")
                .body("{\"lastDay\":\"2016-03-31\"}")
                .put("/api/v1/agencies/CT-3/contacts/" + id + "/end")
                .then()
                .statusCode(412);
    }

    private static String designated(String agency, String firstDay) {
        return designate(agency, "SEC", firstDay).statusCode(201).extract().path("contactId");
    }

    private static ValidatableResponse designate(String agency, String unit, String firstDay) {
        var wang = "{\"name\":\"王小明\",\"jobTitle\":\"科員\",\"telephone\":\"02-1\",\"email\":\"a@b.example\"}";
        return creatingAs("planner", agency)
                .body("{\"unit\":\"%s\",\"official\":%s,\"firstDay\":\"%s\"}".formatted(unit, wang, firstDay))
                .post("/api/v1/agencies/" + agency + "/contacts")
                .then();
    }

    private static ValidatableResponse deputy(String id, int version, String first, String last) {
        return as("planner", "CT-1")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"official\":%s,\"firstDay\":\"%s\",\"lastDay\":\"%s\"}".formatted(LEE, first, last))
                .put("/api/v1/agencies/CT-1/contacts/" + id + "/deputy")
                .then();
    }

    private static ValidatableResponse end(String id, int version, String lastDay) {
        return as("secretariat", "CT-1")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"lastDay\":\"" + lastDay + "\"}")
                .put("/api/v1/agencies/CT-1/contacts/" + id + "/end")
                .then();
    }
}
