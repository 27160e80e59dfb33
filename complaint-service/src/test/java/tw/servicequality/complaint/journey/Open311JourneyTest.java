package tw.servicequality.complaint.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static tw.servicequality.complaint.journey.Open311Requests.OPEN311;
import static tw.servicequality.complaint.journey.Open311Requests.get;
import static tw.servicequality.complaint.journey.Open311Requests.posted;
import static tw.servicequality.complaint.journey.Open311Requests.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** Services and requests as GeoReport v2 has them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class Open311JourneyTest {

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
    void an_agencys_categories_are_its_services() {
        var body = "{\"name\":\"河川圍籬\",\"retired\":false}";
        desk.as("secretariat", "WRA")
                .body(body)
                .put("/api/v1/complaint-categories/WRA/RIVER.FENCE")
                .then()
                .statusCode(200);

        get("services.json")
                .statusCode(200)
                .body("service_code", hasItems("GENERAL", "RIVER.FENCE"))
                .body("type", hasItem("realtime"));
        get("services.xml")
                .statusCode(200)
                .contentType("text/xml; charset=utf-8")
                .body("services.service.service_name", hasItems("河川圍籬"));
        get("services/RIVER.FENCE.json")
                .statusCode(200)
                .body("service_code", equalTo("RIVER.FENCE"))
                .body("attributes.code", hasItems("type", "confidential"));
        get("services/GENERAL.xml")
                .body("service_definition.attributes.attribute[0].values.value.key", hasItems("RIGHTS"));
    }

    @Test
    void a_request_is_a_case_with_its_petitioner_and_its_place() throws SQLException {
        var number = posted(request());

        assertThat(desk.text("select content from complaint where case_number = '" + number + "'"))
                .isEqualTo("人行道破洞\n請電 0912345678\n\n地點：臺北市信義區市府路1號前\n座標：25.0376, 121.5637");
        assertThat(desk.text("select channel || ' ' || type from complaint where case_number = '" + number + "'"))
                .isEqualTo("OPEN311 SUGGESTION");
        desk.as("case-officer", "WRA")
                .get(Desk.COMPLAINTS + "/" + number)
                .then()
                .body("petitioner.name", equalTo("陳大明"))
                .body("petitioner.email", equalTo("daming@example.tw"));
        get("requests/" + number + ".json")
                .statusCode(200)
                .body("[0].service_request_id", equalTo(number))
                .body("[0].status", equalTo("open"))
                .body("[0].status_notes", equalTo("已受理"))
                .body("[0].service_name", equalTo("一般陳情"))
                .body("[0].agency_responsible", equalTo("經濟部水利署"))
                .body("[0].requested_datetime", equalTo("2016-01-28T10:00:00+08:00"))
                .body("[0].description", equalTo("人行道破洞\n請電 ○○○"))
                .body("[0].address", equalTo("臺北市信義區市府路1號前"))
                .body("[0].lat", equalTo(25.0376f));
        get("requests/" + number + ".xml")
                .statusCode(200)
                .body("service_requests.request.service_request_id", equalTo(number))
                .body("service_requests.request.long", equalTo("121.5637"))
                .body(not(containsString("大明")))
                .body(not(containsString("daming")));
    }

    @Test
    void a_request_sent_again_with_its_key_is_filed_once() {
        var key = UUID.randomUUID().toString();
        var first = posted(request().header("Idempotency-Key", key));
        var again = posted(request().header("Idempotency-Key", key));
        var other = posted(request());

        assertThat(again).isEqualTo(first).isNotEqualTo(other);
        request()
                .header("Idempotency-Key", key)
                .formParam("email", "other@example.tw")
                .post(OPEN311 + "requests.xml")
                .then()
                .statusCode(422)
                .body("errors.error.code", equalTo("422"));
    }

    @ParameterizedTest
    @CsvSource({
        "service_code, '', 400, service_code was not provided",
        "service_code, NOWHERE, 404, service_code was not found",
        "jurisdiction_id, '', 400, jurisdiction_id was not provided",
        "jurisdiction_id, nowhere, 404, jurisdiction_id was not found",
        "description, '', 400, description was not provided",
        "lat, north, 400, lat is no number of degrees",
        "lat, 91, 400, lat is no number of degrees",
        "lat, '', 400, lat and long both need to be sent",
        "email, nobody, 400, email is no address",
        "attribute[type], OTHER, 400, attribute[type] has no such value"
    })
    void what_is_missing_or_wrong_is_refused_in_the_words_of_the_specification(
            String field, String value, int status, String description) {
        var form = new java.util.HashMap<>(java.util.Map.of(
                "jurisdiction_id", "WRA", "service_code", "GENERAL", "description", "破洞", "lat", "25", "long", "121"));
        form.put(field, value);
        given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(form)
                .post(OPEN311 + "requests.json")
                .then()
                .statusCode(status)
                .body("[0].code", equalTo(status))
                .body("[0].description", equalTo(description));
    }

    @Test
    void refusals_come_as_xml_too_and_the_place_is_discoverable() {
        given().get(OPEN311 + "services.xml")
                .then()
                .statusCode(400)
                .body("errors.error.code", equalTo("400"))
                .body("errors.error.description", equalTo("jurisdiction_id was not provided"));
        given().get(OPEN311 + "discovery.json")
                .then()
                .statusCode(200)
                .body("endpoints[0].url", startsWith("http"))
                .body("endpoints[0].formats", hasItems("text/xml", "application/json"));
    }
}
