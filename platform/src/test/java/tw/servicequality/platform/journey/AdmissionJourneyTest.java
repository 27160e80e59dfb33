package tw.servicequality.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AdmissionJourneyTest {

    private static final int MOST = 64;
    private static final int ON_TOP = 36;

    /** A request that never gets to its end. */
    private static final String BEGUN = """
            POST /api/v1/notes HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 1000\r
            \r
            {""";

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void who_comes_on_top_of_the_most_is_told_when_to_come_again_and_let_in_when_others_have_left() throws Exception {
        var all = new ArrayList<Future<ValidatableResponse>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var busy = database.getConnection()) {
            busy.setAutoCommit(false);
            busy.createStatement().execute("lock table note");
            for (var at = 0; at < MOST + ON_TOP; at++) {
                var id = "many-" + at;
                all.add(threads.submit(() -> write(id)));
            }
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> all.stream().filter(Future::isDone).count() >= ON_TOP);
            RestAssured.get("/q/health/live").then().statusCode(200);
            busy.rollback();
        }
        var refused = 0;
        for (var one : all) {
            if (one.get().extract().statusCode() != 201) {
                one.get()
                        .statusCode(503)
                        .header("Retry-After", equalTo("2"))
                        .contentType("application/problem+json")
                        .body("code", equalTo("SERVICE_UNAVAILABLE"), "instance", equalTo("/api/v1/notes"));
                refused++;
            }
        }
        assertThat(refused).isGreaterThanOrEqualTo(ON_TOP);
        write("room").statusCode(201);
    }

    @Test
    void who_sends_without_an_end_keeps_nobody_out() throws IOException {
        var slow = new ArrayList<Socket>();
        for (var at = 0; at < 2 * MOST; at++) {
            var socket = new Socket("127.0.0.1", port);
            socket.getOutputStream().write(BEGUN.getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
        write("beside").statusCode(201);
        for (var socket : slow) {
            socket.close();
        }
    }

    private static ValidatableResponse write(String id) {
        return Notes.write("admission-" + id, "text", "admission-" + id);
    }
}
