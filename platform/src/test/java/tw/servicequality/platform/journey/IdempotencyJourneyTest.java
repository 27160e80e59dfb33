package tw.servicequality.platform.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IdempotencyJourneyTest {

    @Inject
    Tables tables;

    @Test
    void the_same_key_and_request_get_the_first_answer_again() {
        var first = Notes.write("n3", "once", "key-n3").statusCode(201).extract();
        var second = Notes.write("n3", "once", "key-n3")
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .extract();

        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("Location")).endsWith("/api/v1/notes/n3");
        assertThat(second.header("ETag")).isEqualTo("\"0\"");
        assertThat(tables.number("select count(*) from outbox where subject = 'n3'"))
                .isOne();
    }

    @Test
    void the_same_key_for_another_request_is_refused() {
        Notes.write("n4", "once", "key-n4").statusCode(201);
        Notes.write("n4", "twice", "key-n4").statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_request_without_a_key_is_refused() {
        given().auth()
                .oauth2(Tokens.of("writer", "WRA"))
                .contentType("application/json")
                .body("{\"id\":\"n5\",\"agency\":\"WRA\",\"text\":\"t\",\"lines\":1}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    }

    @Test
    void a_kept_answer_cannot_be_read_without_the_key_of_the_client() {
        Notes.write("n6", "secret", "key-n6").statusCode(201);

        assertThat(tables.keptAnswers("key-n6", "")).isOne();
        assertThat(tables.keptAnswers("key-n6", "and body not like '%secret%'")).isOne();
        assertThat(tables.number("select count(*) from idempotency_key where key like '%key-%'"))
                .isZero();
    }

    @Test
    void of_many_requests_with_one_key_at_once_one_is_done() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> request =
                    () -> Notes.write("n7", "at once", "key-n7").extract().statusCode();
            var answers = threads.invokeAll(
                    IntStream.range(0, 24).mapToObj(at -> request).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        assertThat(tables.number("select count(*) from outbox where subject = 'n7'"))
                .isOne();
        Notes.write("n7", "at once", "key-n7").statusCode(201);
    }
}
