package tw.servicequality.verification.running;

import static tw.servicequality.verification.running.RunningPlatform.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Someone who uses the platform over HTTP: with a token of his own, or as a citizen without one. */
public final class Visitor {

    private static final int LARGE = 1_000_000;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunningPlatform platform;
    private final String name;
    private final Supplier<String> token;

    private Visitor(RunningPlatform platform, String name, Supplier<String> token) {
        this.platform = platform;
        this.name = name;
        this.token = token;
    }

    public static Visitor citizen(RunningPlatform platform) {
        return new Visitor(platform, "a citizen", () -> null);
    }

    /** Someone with a token from elsewhere. */
    public static Visitor bearing(RunningPlatform platform, String token) {
        return new Visitor(platform, "somebody", () -> token);
    }

    /** Logs in at Keycloak with the demo password, and again before the token it issued gets old. */
    public static Visitor login(RunningPlatform platform, String user) {
        return new Visitor(platform, user, tokenOf(platform, user));
    }

    /** The token of such a login, for those who speak HTTP themselves. */
    public static Supplier<String> tokenOf(RunningPlatform platform, String user) {
        return new Renewed(() -> token(platform, user));
    }

    private static String token(RunningPlatform platform, String user) {
        var form = Map.of("grant_type", "password", "client_id", "portal", "username", user, "password", "demo");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(platform.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body))
                .build();
        return send(request).expect(200).json().get("access_token").asText();
    }

    public String name() {
        return name;
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Creates, under a new idempotency key. */
    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** Creates, under the given idempotency key: to repeat a request whose answer was lost. */
    public Answer post(String path, Object body, String key) {
        return send(request(path)
                .expectContinue(text(body).length() > LARGE)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text(body)))
                .build());
    }

    /** Changes what stands at {@code path}, provided that it still has the version named by the ETag. */
    public Answer put(String path, String etag, Object body) {
        return send(request(path)
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(text(body)))
                .build());
    }

    /** Hands in a file; what kind it is shows in its content. */
    public Answer upload(String path, String fileName, byte[] content) {
        var name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .POST(BodyPublishers.ofByteArray(content))
                .build());
    }

    /** The bytes of a document; fails if there is none. */
    public byte[] download(String path) {
        var answer = send(request(path).GET().build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + " instead of a document");
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(platform.gateway() + path)).timeout(PATIENCE);
        var shown = token.get();
        return shown == null ? request : request.header("Authorization", "Bearer " + shown);
    }

    private static Answer send(HttpRequest request) {
        var response = send(request, BodyHandlers.ofString());
        return new Answer(
                request.method() + " " + request.uri().getPath(),
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag").orElse(""));
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> kind) {
        try {
            return HTTP.send(request, kind);
        } catch (IOException failure) {
            throw new Unreachable(request.uri().getPath(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    /** The request may or may not have had its effect: no answer came back. */
    public static final class Unreachable extends RuntimeException {
        Unreachable(String path, IOException cause) {
            super(path, cause);
        }
    }

    /** What came back. */
    public record Answer(String request, int status, String body, String etag) {

        /** This answer, if it has that status; otherwise the story ends with what came back. */
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError(request + " answered " + status + " instead of " + wanted + ": " + body);
            }
            return this;
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException unreadable) {
                throw new AssertionError(request + " did not answer with JSON: " + body, unreadable);
            }
        }

        /** A text at a JSON pointer; fails if there is none. */
        public String text(String pointer) {
            var node = json().at(pointer);
            if (node.isMissingNode()) {
                throw new AssertionError(request + " has nothing at " + pointer + ": " + body);
            }
            return node.asText();
        }
    }
}
