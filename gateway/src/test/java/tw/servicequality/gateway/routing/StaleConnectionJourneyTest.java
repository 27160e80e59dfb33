package tw.servicequality.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.Neighbourhood;

/** The service closes every first connection without a word, as one does that was about to be closed when the request came. */
@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
@TestProfile(StaleConnectionJourneyTest.ClosingService.class)
class StaleConnectionJourneyTest {
    private static final AtomicInteger REQUESTS = new AtomicInteger();

    @BeforeEach
    void forget() {
        REQUESTS.set(0);
    }

    @Test
    void a_read_is_asked_once_more_on_a_new_connection() {
        assertThat(Door.get("/api/v1/closing").body()).isEqualTo("here");
        assertThat(REQUESTS).hasValue(2);
    }

    @Test
    void a_write_is_never_asked_again() {
        assertThat(Door.post("/api/v1/closing", "{}").statusCode()).isEqualTo(503);
        assertThat(REQUESTS).hasValue(1);
    }

    /** A server that hangs up on its odd requests and answers the even ones. */
    public static final class ClosingService implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Thread.ofPlatform().daemon().start(() -> serve(server));
                return Map.of(
                        "gateway.services.closing.url",
                        "http://localhost:" + server.getLocalPort(),
                        "gateway.services.closing.paths",
                        "closing");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void serve(ServerSocket server) {
            while (true) {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().read(new byte[65_536]);
                    if (REQUESTS.incrementAndGet() % 2 == 0) {
                        socket.getOutputStream()
                                .write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nConnection: close\r\n\r\nhere"
                                        .getBytes(StandardCharsets.US_ASCII));
                    }
                } catch (IOException hungUp) {
                    REQUESTS.addAndGet(100);
                }
            }
        }
    }
}
