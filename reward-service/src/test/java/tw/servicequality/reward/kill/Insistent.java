package tw.servicequality.reward.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tw.servicequality.platform.testing.Tokens;

/** Somebody at work who asks again until he is answered, with the same idempotency key, as he should. */
record Insistent(String address, String role, String agency, Answers answers) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> LATER = Set.of(409, 412, 429);

    JsonNode get(String path) {
        return insist(request(path).GET(), 200);
    }

    JsonNode post(String path, String body) {
        return insist(
                request(path)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                201);
    }

    /** Takes the step if the state is still the one it leads out of; after a lost answer the state tells whether it was taken. */
    void move(String path, String from, String step, String body) {
        for (; ; ) {
            var found = sent(request(path).GET());
            if (found.filter(it -> it.statusCode() == 200).isPresent()) {
                if (!read(found.get()).path("status").asText().equals(from)) {
                    return;
                }
                var etag = found.get().headers().firstValue("ETag").orElseThrow();
                sent(request(path + "/" + step)
                        .header("If-Match", etag)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
            }
            pause();
        }
    }

    void put(String path, String etag, String body) {
        insist(
                request(path)
                        .header("If-Match", etag)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)),
                200);
    }

    private JsonNode insist(HttpRequest.Builder request, int wanted) {
        for (; ; ) {
            var answer = sent(request);
            if (answer.isPresent() && answer.get().statusCode() == wanted) {
                return read(answer.get());
            }
            answer.filter(it -> it.statusCode() < 500 && !LATER.contains(it.statusCode()))
                    .ifPresent(refused -> {
                        throw new AssertionError(refused.request().uri() + ": " + refused.body());
                    });
            pause();
        }
    }

    private Optional<HttpResponse<String>> sent(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answers.given().incrementAndGet();
            return Optional.of(answer);
        } catch (IOException nobodyThere) {
            answers.lost().incrementAndGet();
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + Tokens.of(role, agency));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
}
