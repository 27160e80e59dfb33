package tw.servicequality.reward.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import tw.servicequality.platform.testing.Tokens;

/** Somebody at work: a role at an agency. */
public record Office(String role, String agency) {

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public JsonPath read(String path) {
        return get(path).statusCode(200).extract().jsonPath();
    }

    public ValidatableResponse post(String path, String body) {
        var request = request().header("Idempotency-Key", UUID.randomUUID().toString());
        return (body.isEmpty()
                        ? request
                        : request.contentType("application/json").body(body))
                .post(path)
                .then();
    }

    /** Takes a step of the thing at this path, in the version it has now. */
    public ValidatableResponse take(String path, String step, String body) {
        var etag = request().get(path).header("ETag");
        return put(path + "/" + step, etag, body);
    }

    public ValidatableResponse put(String path, String etag, String body) {
        var request = request().header("If-Match", etag == null ? "*" : etag);
        return (body.isEmpty()
                        ? request
                        : request.contentType("application/json").body(body))
                .put(path)
                .then();
    }

    /** 登記本人: his number is made of role and agency. */
    public Office identified() {
        put("/api/v1/reward-people/self", "*", person(number(), "測試" + role.substring(0, 2)))
                .statusCode(200);
        return this;
    }

    public String number() {
        return ("S-" + Integer.toHexString((role + agency).hashCode())).toUpperCase(java.util.Locale.ROOT);
    }

    public static String person(String number, String name) {
        return "{\"number\":\"%s\",\"name\":\"%s\",\"title\":\"工程員\"}".formatted(number, name);
    }

    private RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(role, agency));
    }
}
