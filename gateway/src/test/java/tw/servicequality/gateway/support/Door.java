package tw.servicequality.gateway.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/** A caller in front of the gateway. Each token is of another user, so that no test uses up the allowance of another. */
public final class Door {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger USERS = new AtomicInteger();

    private Door() {}

    /** {@code Bearer …} of a new user of client {@code portal}; its signature is nonsense. */
    public static String aToken() {
        String claims = "{\"azp\":\"portal\",\"sub\":\"user-" + USERS.incrementAndGet() + "\"}";
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return "Bearer e30." + payload + ".c2ln";
    }

    /** A request to a path, with a token of a new user and the headers given as name, value, name, value… */
    public static HttpRequest.Builder to(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path));
        request.header("Authorization", aToken());
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Where the gateway listens in this test run. */
    public static String origin() {
        return "http://localhost:" + port();
    }

    private static int port() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class))
                .getPort();
    }

    /** Sends and reads the answer as text. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** GET with a token of a new user. */
    public static HttpResponse<String> get(String path, String... headers) {
        return send(to(path, headers));
    }

    /** POST of a text. */
    public static HttpResponse<String> post(String path, String body) {
        return send(to(path).POST(BodyPublishers.ofString(body)));
    }

    /** The body as JSON. */
    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends these characters as they are and reads until the gateway closes. */
    public static String raw(String request) {
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
