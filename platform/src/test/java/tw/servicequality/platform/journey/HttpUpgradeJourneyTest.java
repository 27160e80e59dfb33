package tw.servicequality.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.Tokens;

/** A client that offers HTTP/2 on a plain connection, as that of the JDK does by itself, is served with its body read. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HttpUpgradeJourneyTest {

    @TestHTTPResource("/api/v1/notes")
    URI notes;

    @Test
    void the_first_request_of_such_a_client_may_have_a_body() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(notes)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "key-upgrade")
                    .header("Authorization", "Bearer " + Tokens.of("writer", "WRA"))
                    .POST(BodyPublishers.ofString(
                            "{\"id\":\"upgrade\",\"agency\":\"WRA\",\"text\":\"once\",\"lines\":1}"))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(201);
        }
    }
}
