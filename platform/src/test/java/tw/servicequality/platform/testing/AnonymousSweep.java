package tw.servicequality.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Calls every operation of the served API document without a token, as the document says it is called. What needs a login must answer
 * 401; what is marked as public must not. A new operation is in the document, so it cannot be forgotten here.
 */
public final class AnonymousSweep {

    /** Outside the demo profile there is no such path for anybody. */
    private static final String DEMO = "/api/v1/demo/";

    private final JsonNode document;
    private final List<String> wrong = new ArrayList<>();
    private int called;

    private AnonymousSweep(JsonNode document) {
        this.document = document;
    }

    /** Fails with the list of operations whose answer disagrees with the document. */
    public static void documentAndBehaviourMustAgree() throws IOException {
        var sweep = new AnonymousSweep(ServedDocument.read());
        for (var path : sweep.document.path("paths").properties()) {
            if (path.getKey().startsWith("/api/v1/")) {
                path.getValue()
                        .properties()
                        .forEach(method -> sweep.call(method.getKey(), path.getKey(), method.getValue()));
            }
        }
        assertThat(sweep.called).as("operations called").isPositive();
        assertThat(sweep.wrong).isEmpty();
    }

    private void call(String method, String path, JsonNode operation) {
        called++;
        int status = send(method, path, operation).statusCode();
        var agrees = path.startsWith(DEMO) ? status == 404 : isPublic(operation) != (status == 401);
        if (!agrees || status >= 500) {
            wrong.add("%s %s (%s) answered %d"
                    .formatted(method, path, isPublic(operation) ? "public" : "needs a login", status));
        }
    }

    private Response send(String method, String path, JsonNode operation) {
        var request = given();
        for (var parameter : operation.path("parameters")) {
            give(request, parameter);
        }
        var bodies = operation.path("requestBody").path("content");
        var json = bodies.path("application/json");
        if (!json.isMissingNode()) {
            var example = json.path("examples").path("example").path("value");
            request.contentType("application/json").body(example.toString());
        } else if (!bodies.isEmpty()) {
            var type = bodies.fieldNames().next();
            request =
                    type.contains("form") ? request.contentType(type).formParam("some", "thing") : file(request, type);
        }
        return request.request(method.toUpperCase(java.util.Locale.ROOT), path);
    }

    private static RequestSpecification file(RequestSpecification request, String type) {
        return request.contentType(type).body(new byte[] {1});
    }

    private void give(RequestSpecification request, JsonNode parameter) {
        var name = parameter.path("name").asText();
        switch (parameter.path("in").asText()) {
            case "path" -> request.pathParam(name, name.equals("service") ? service() : value(parameter));
            case "header" -> request.header(name, value(parameter));
            default -> {
                if (parameter.path("required").asBoolean()) {
                    request.queryParam(name, value(parameter));
                }
            }
        }
    }

    private static String service() {
        var application = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        return application.replace("-service", "");
    }

    /** The document's example; without one, something of the right form that does not exist. */
    private String value(JsonNode parameter) {
        if (parameter.has("example")) {
            return parameter.get("example").asText();
        }
        var schema = resolve(parameter.path("schema"));
        if (schema.path("format").asText().equals("date")) {
            return "2016-01-01";
        }
        return schema.path("type").asText().equals("integer")
                ? "1"
                : UUID.randomUUID().toString();
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    /** An empty alternative among the requirements means that no login is needed. */
    private static boolean isPublic(JsonNode operation) {
        for (var requirement : operation.path("security")) {
            if (requirement.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
