package tw.servicequality.complaint.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What an Open311 client sends to WRA and asks of it. */
final class Open311Requests {

    static final String OPEN311 = "/api/v1/open311/v2/";

    private Open311Requests() {}

    /** A broken pavement, with its place and its petitioner. */
    static RequestSpecification request() {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("jurisdiction_id", "WRA")
                .formParam("service_code", "GENERAL")
                .formParam("description", "人行道破洞\n請電 0912345678")
                .formParam("lat", "25.0376")
                .formParam("long", "121.5637")
                .formParam("address_string", "臺北市信義區市府路1號前")
                .formParam("last_name", "陳")
                .formParam("first_name", "大明")
                .formParam("email", "daming@example.tw")
                .formParam("attribute[type]", "SUGGESTION");
    }

    /** Its number. */
    static String posted(RequestSpecification request) {
        return request.post(OPEN311 + "requests.json")
                .then()
                .statusCode(200)
                .body("[0].service_notice", containsString("查詢碼"))
                .extract()
                .path("[0].service_request_id");
    }

    static ValidatableResponse get(String path) {
        var separator = path.contains("?") ? "&" : "?";
        return given().get(OPEN311 + path + separator + "jurisdiction_id=WRA").then();
    }
}
