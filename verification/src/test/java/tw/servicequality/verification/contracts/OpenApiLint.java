package tw.servicequality.verification.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with an API document, each finding with its place. */
final class OpenApiLint {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Set<String> PROBLEM = Set.of("type", "title", "status", "detail", "code", "instance");
    private static final Pattern LEAKED = Pattern.compile(".*(JsonNode|Optional).*");

    private final JsonNode document;
    private final Set<String> tags = new HashSet<>();
    private final List<String> findings = new ArrayList<>();

    private OpenApiLint(JsonNode document) {
        this.document = document;
    }

    static List<String> findings(JsonNode document) {
        var lint = new OpenApiLint(document);
        lint.head();
        lint.references(document, "");
        for (var path : document.path("paths").properties()) {
            path.getValue()
                    .properties()
                    .forEach(one -> lint.operation(one.getKey() + " " + path.getKey(), one.getValue()));
        }
        return lint.findings;
    }

    private void head() {
        need(document.path("openapi").asText().equals("3.1.0"), "openapi", "is not 3.1.0");
        need(isChinese(document.at("/info/title")), "info.title", "is not Chinese");
        need(!document.at("/info/version").asText().isEmpty(), "info.version", "is missing");
        for (var tag : document.path("tags")) {
            tags.add(tag.path("name").asText());
            need(isChinese(tag.path("description")), "tag " + tag.path("name"), "is not described");
        }
        for (var name : document.at("/components/schemas").properties()) {
            need(!LEAKED.matcher(name.getKey()).matches(), "schema " + name.getKey(), "is a matter of Java");
        }
        need(document.at("/components/securitySchemes/bearer").isObject(), "securitySchemes", "lack bearer");
    }

    private void references(JsonNode node, String place) {
        if (node.path("$ref").isTextual()) {
            var target = node.path("$ref").asText();
            var found =
                    target.startsWith("#/") && !document.at(target.substring(1)).isMissingNode();
            need(found, place, "refers to " + target + ", which is not there");
        }
        node.properties().forEach(one -> references(one.getValue(), place + "/" + one.getKey()));
        if (node.isArray()) {
            node.forEach(one -> references(one, place));
        }
    }

    private void operation(String place, JsonNode operation) {
        need(!operation.path("operationId").asText().isEmpty(), place, "has no operationId");
        need(isChinese(operation.path("summary")), place, "has no Chinese summary");
        need(!operation.path("tags").isEmpty(), place, "has no tag");
        operation.path("tags").forEach(tag -> need(tags.contains(tag.asText()), place, "has undeclared tag " + tag));
        need(!operation.path("security").isEmpty(), place, "does not say whether it needs a login");
        for (var parameter : operation.path("parameters")) {
            need(isChinese(parameter.path("description")), place, "does not describe " + parameter.path("name"));
            need(parameter.path("schema").isObject(), place, "gives no schema for " + parameter.path("name"));
        }
        body(place, operation.path("requestBody"));
        new Responses(place, operation).check();
    }

    private void body(String place, JsonNode body) {
        for (var media : body.path("content").properties()) {
            need(media.getValue().has("schema"), place, "has a body without schema");
            var isForm = media.getKey().equals("application/x-www-form-urlencoded");
            var isFile = media.getValue().at("/schema/format").asText().equals("binary");
            need(isForm || isFile || !media.getValue().path("examples").isEmpty(), place, "has a body without example");
        }
    }

    private void need(boolean good, String place, String otherwise) {
        if (!good) {
            findings.add(place + " " + otherwise);
        }
    }

    private static boolean isChinese(JsonNode text) {
        return CHINESE.matcher(text.asText()).find();
    }

    /** The answers of one operation: one of success with a schema, and every refusal a problem document. */
    private final class Responses {

        private final String place;
        private final JsonNode operation;

        private Responses(String place, JsonNode operation) {
            this.place = place;
            this.operation = operation;
        }

        private void check() {
            var responses = operation.path("responses");
            responses.properties().forEach(one -> answer(one.getKey(), resolve(one.getValue())));
            need(has("2.."), place, "never succeeds");
            need(has("500") && has("503") && has("406"), place, "lacks the problems every operation has");
            need(has("401") || isPublic(), place, "needs a login but never refuses");
            need(has("404") || !place.contains("{"), place, "names a thing that is always there");
        }

        private void answer(String status, JsonNode answer) {
            if (status.startsWith("2")) {
                var isEmpty =
                        status.matches("202|204") && answer.path("content").isMissingNode();
                need(isEmpty || hasSchema(answer.path("content")), place, "answers " + status + " without schema");
                return;
            }
            need(isProblem(answer) || hasOwnErrors(answer), place, "answers " + status + " without a problem");
            need(isChinese(answer.path("description")), place, "answers " + status + " without a description");
        }

        /** A problem may say more than every problem does (RFC 9457, 3.2). */
        private boolean isProblem(JsonNode answer) {
            var schema = answer.path("content")
                    .path("application/problem+json")
                    .at("/schema/$ref")
                    .asText();
            return !schema.isEmpty()
                    && PROBLEM.stream()
                            .allMatch(document.at(schema.substring(1)).path("properties")::has);
        }

        /** A foreign standard brings its own form of errors. */
        private boolean hasOwnErrors(JsonNode answer) {
            return place.contains("/open311/") && hasSchema(answer.path("content"));
        }

        /** In JSON as a rule; a file has its own kind of content. */
        private boolean hasSchema(JsonNode content) {
            for (var media : content) {
                if (media.path("schema").isObject() && !media.path("schema").isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        private JsonNode resolve(JsonNode answer) {
            return answer.has("$ref") ? document.at(answer.path("$ref").asText().substring(1)) : answer;
        }

        private boolean has(String status) {
            return operation.path("responses").properties().stream()
                    .anyMatch(one -> one.getKey().matches(status));
        }

        private boolean isPublic() {
            for (var requirement : operation.path("security")) {
                if (requirement.isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }
}
