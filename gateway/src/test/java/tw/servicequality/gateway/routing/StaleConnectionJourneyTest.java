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
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.Neighbourhood;

/** The service hangs up on every first request for a path, as one does that was closing the connection just when the request came. */
@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
@TestProfile(StaleConnectionJourneyTest.ClosingService.class)
class StaleConnectionJourneyTest {

    @Test
    void a_read_is_asked_once_more_on_a_new_connection() {
        assertThat(Door.get("/api/v1/closing/read").body()).isEqualTo("request 2");
    }

    @Test
    void a_write_is_never_asked_again() {
        assertThat(Door.post("/api/v1/closing/write", "{}").statusCode()).isEqualTo(503);
        assertThat(Door.get("/api/v1/closing/write").body()).isEqualTo("request 2");
    }

    /** A server that hangs up on the first request for a path, and tells the others how many there were. */
    public static final class ClosingService implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Thread.ofPlatform().daemon().start(() -> serve(server, new HashMap<>()));
                return Map.of(
                        "gateway.services.closing.url",
                        "http://localhost:" + server.getLocalPort(),
                        "gateway.services.closing.paths",
                        "closing");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void serve(ServerSocket server, Map<String, Integer> requests) {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    byte[] read = new byte[65_536];
                    int length = socket.getInputStream().read(read);
                    String path = new String(read, 0, length, StandardCharsets.US_ASCII).split(" ")[1];
                    int count = requests.merge(path, 1, Integer::sum);
                    if (count > 1) {
                        socket.getOutputStream().write(answer("request " + count));
                    }
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        }

        private static byte[] answer(String text) {
            return ("HTTP/1.1 200 OK\r\nContent-Length: " + text.length() + "\r\nConnection: close\r\n\r\n" + text)
                    .getBytes(StandardCharsets.US_ASCII);
        }
    }
}
