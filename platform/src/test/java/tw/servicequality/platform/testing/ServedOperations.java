package tw.servicequality.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The operations of the running application, asked with the examples of its own API document. */
final class ServedOperations {

    private static final byte[] NO_SUCH_FILE = {0};
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Operation> operations = new TreeMap<>();

    private ServedOperations() {}

    /** The body is missing where it is none in JSON, the file type empty where it is no file. */
    private record Operation(String method, String path, JsonNode body, String fileType) {}

    /** The code is empty where the answer is no problem. */
    record Answered(int status, String code) {}

    static ServedOperations without(String... partsOfPaths) throws IOException {
        var served = new ServedOperations();
        for (var path : ServedDocument.read().path("paths").properties()) {
            if (Arrays.stream(partsOfPaths).noneMatch(path.getKey()::contains)) {
                path.getValue()
                        .properties()
                        .forEach(method -> served.learn(path.getKey(), method.getKey(), method.getValue()));
            }
        }
        return served;
    }

    Set<String> ids() {
        return operations.keySet();
    }

    Answered send(String id, Map<String, String> names, String token) {
        var operation = operations.get(id);
        var at = URI.create(RestAssured.baseURI + ":" + RestAssured.port + filled(operation.path(), names));
        var request = HttpRequest.newBuilder(at)
                .header("Authorization", "Bearer " + token)
                .header("If-Match", "\"999\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(operation.method(), body(operation));
        type(operation).ifPresent(type -> request.header("Content-Type", type));
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answered(answer.statusCode(), code(answer));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Optional<String> type(Operation operation) {
        return operation.body().isMissingNode()
                ? Optional.of(operation.fileType()).filter(type -> !type.isEmpty())
                : Optional.of("application/json");
    }

    private static BodyPublisher body(Operation operation) {
        if (!operation.body().isMissingNode()) {
            return BodyPublishers.ofString(operation.body().toString());
        }
        return operation.fileType().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(NO_SUCH_FILE);
    }

    private static String code(HttpResponse<byte[]> answer) throws IOException {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("problem+json")
                ? JSON.readTree(answer.body()).path("code").asText()
                : "";
    }

    private static String filled(String path, Map<String, String> names) {
        var filled = path.replace("{format}", "json");
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private void learn(String path, String method, JsonNode operation) {
        var content = operation.path("requestBody").path("content");
        operations.put(
                operation.path("operationId").asText(),
                new Operation(
                        method.toUpperCase(Locale.ROOT),
                        path + query(operation),
                        content.path("application/json")
                                .path("examples")
                                .path("example")
                                .path("value"),
                        fileType(content)));
    }

    /** The kind of file that is asked for, where one kind is as good as another this is the first. */
    private static String fileType(JsonNode content) {
        return content.properties().stream()
                .filter(media -> media.getValue().at("/schema/format").asText().equals("binary"))
                .filter(media -> !media.getKey().equals("application/octet-stream"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** What must be asked with a query: {@code ?name={?name}}. */
    private static String query(JsonNode operation) {
        var query = new StringBuilder();
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                var name = parameter.path("name").asText();
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append("={?")
                        .append(name)
                        .append('}');
            }
        }
        return query.toString();
    }
}
