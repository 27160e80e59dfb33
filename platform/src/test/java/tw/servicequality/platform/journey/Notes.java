package tw.servicequality.platform.journey;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import tw.servicequality.platform.testing.Tokens;

/** What a client of the little service does, over HTTP. */
final class Notes {

    private Notes() {}

    static ValidatableResponse write(String id, String text, String key) {
        return given().auth()
                .oauth2(Tokens.of("writer", "WRA"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"id\":\"%s\",\"agency\":\"WRA\",\"text\":\"%s\",\"lines\":1}".formatted(id, text))
                .post("/api/v1/notes")
                .then();
    }
}
