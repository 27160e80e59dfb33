package tw.servicequality.platform.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AdmissionJourneyTest {

    private static final int MOST = 64;

    /** A request that never gets to its end. */
    private static final String BEGUN = """
            POST /api/v1/notes HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 1000\r
            \r
            {""";

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void who_comes_on_top_of_the_most_is_told_when_to_come_again_and_is_let_in_when_others_have_left()
            throws IOException {
        var present = new ArrayList<Socket>();
        try {
            for (var at = 0; at < MOST; at++) {
                present.add(begin());
            }
            await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> write("full")
                    .statusCode(503)
                    .header("Retry-After", equalTo("2"))
                    .contentType("application/problem+json")
                    .body("code", equalTo("SERVICE_UNAVAILABLE"), "instance", equalTo("/api/v1/notes")));
            RestAssured.get("/q/health/live").then().statusCode(200);
        } finally {
            leave(present);
        }
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> write("room").statusCode(201));
    }

    private static ValidatableResponse write(String id) {
        return Notes.write("admission-" + id, "text", "admission-" + id);
    }

    private Socket begin() throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.getOutputStream().write(BEGUN.getBytes(US_ASCII));
        return socket;
    }

    private static void leave(List<Socket> sockets) throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
