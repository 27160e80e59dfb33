package tw.servicequality.platform.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProblemJourneyTest {

    private static final String GOOD = "{\"id\":\"%s\",\"agency\":\"WRA\",\"text\":\"%s\",\"lines\":1}";

    @Test
    void an_unknown_path_is_not_found() {
        problem(given().get("/api/v1/nowhere").then(), 404, "NOT_FOUND");
        problem(given().get("/elsewhere").then(), 404, "NOT_FOUND");
    }

    @Test
    void a_wrong_method_is_told_so() {
        problem(given().delete("/api/v1/notes").then(), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void bad_json_is_malformed() {
        problem(write("{\"id\":"), 400, "MALFORMED_JSON");
    }

    @Test
    void a_wrong_type_is_named_by_its_place() {
        problem(write("{\"id\":\"a\",\"agency\":\"WRA\",\"text\":\"t\",\"lines\":\"3\"}"), 400, "INVALID_INPUT")
                .body("errors[0].pointer", equalTo("/lines"), "errors[0].detail", equalTo("型別不正確"));
        problem(write("{\"id\":7,\"agency\":\"WRA\",\"text\":\"t\",\"lines\":3}"), 400, "INVALID_INPUT")
                .body("errors[0].pointer", equalTo("/id"));
    }

    @Test
    void a_number_that_is_missing_is_said_to_be_missing() {
        for (var lines : java.util.List.of("", ",\"lines\":null")) {
            problem(write("{\"id\":\"a\",\"agency\":\"WRA\",\"text\":\"t\"" + lines + "}"), 400, "INVALID_INPUT")
                    .body("errors[0].pointer", equalTo("/lines"), "errors[0].detail", equalTo("不可為空"));
        }
    }

    @Test
    void an_unknown_field_is_named_by_its_place() {
        problem(write("{\"id\":\"a\",\"agency\":\"WRA\",\"text\":\"t\",\"lines\":3,\"more\":1}"), 400, "INVALID_INPUT")
                .body("errors[0].pointer", equalTo("/more"));
    }

    @Test
    void each_invalid_field_has_its_entry() {
        var body = "{\"id\":\"\",\"agency\":\"WRA\",\"text\":\"t\",\"lines\":0,\"parts\":[{\"words\":\"\"}]}";
        problem(write(body), 400, "INVALID_INPUT")
                .body("errors.pointer", equalTo(java.util.List.of("/id", "/lines", "/parts/0/words")));
    }

    @Test
    void an_empty_body_is_invalid() {
        problem(write(""), 400, "INVALID_INPUT");
    }

    @Test
    void another_media_type_is_not_supported() {
        problem(
                as("writer")
                        .contentType("text/plain")
                        .header("Idempotency-Key", "k")
                        .body("x")
                        .post("/api/v1/notes")
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void an_oversized_body_is_refused() {
        problem(write(GOOD.formatted("big", "x".repeat(2_200_000))), 413, "BODY_TOO_LARGE");
    }

    @Test
    void no_token_a_forged_token_and_an_expired_one_are_unauthenticated() {
        problem(given().get("/api/v1/notes").then(), 401, "UNAUTHENTICATED");
        problem(bearer(Tokens.forged("writer", "WRA")).get("/api/v1/notes").then(), 401, "UNAUTHENTICATED");
        problem(bearer(Tokens.expired("writer", "WRA")).get("/api/v1/notes").then(), 401, "UNAUTHENTICATED");
        problem(bearer("garbage").get("/api/v1/notes").then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void another_role_is_forbidden() {
        problem(as("reader").get("/api/v1/notes").then(), 403, "FORBIDDEN");
    }

    @Test
    void another_agency_finds_nothing() {
        problem(
                bearer(Tokens.of("writer", "KCG"))
                        .contentType("application/json")
                        .header("Idempotency-Key", "k1")
                        .body(GOOD.formatted("x", "y"))
                        .post("/api/v1/notes")
                        .then(),
                404,
                "NOT_FOUND");
    }

    @Test
    void a_change_without_or_with_a_stale_if_match_is_refused() {
        problem(as("writer").put("/api/v1/notes/a").then(), 428, "IF_MATCH_REQUIRED");
        problem(as("writer").header("If-Match", "\"2\"").put("/api/v1/notes/a").then(), 412, "VERSION_STALE");
        as("writer")
                .header("If-Match", "\"3\"")
                .put("/api/v1/notes/a")
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"");
    }

    @Test
    void an_unexpected_failure_tells_nothing_of_the_inside() {
        problem(write(GOOD.formatted("s", "boom")), 500, "INTERNAL_ERROR")
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    private static ValidatableResponse write(String body) {
        return as("writer")
                .contentType("application/json")
                .header("Idempotency-Key", "k-" + body.hashCode())
                .body(body)
                .post("/api/v1/notes")
                .then();
    }

    private static io.restassured.specification.RequestSpecification as(String role) {
        return bearer(Tokens.of(role, "WRA"));
    }

    private static io.restassured.specification.RequestSpecification bearer(String token) {
        return given().auth().oauth2(token);
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", equalTo("urn:problem:service-quality:" + code));
    }
}
