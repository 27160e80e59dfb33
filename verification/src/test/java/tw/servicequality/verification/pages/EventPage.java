package tw.servicequality.verification.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** docs/events.md: every fact that leaves a service, from the schemas that its producer owns. */
final class EventPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventPage() {}

    static String text() throws IOException {
        var page = new StringBuilder("""
                # Events

                CloudEvents 1.0, binary mode on Kafka: attributes in `ce_` headers, JSON in the value, key = subject = id of the aggregate,
                `ce_sequence` = its version. At least once, in order per key; remember `ce_id`. Within v1 only additions: ignore what you do
                not know. No personal data. This page is generated from the schemas in `<service>/contracts/events`.
                """);
        for (var module : Modules.NAMES) {
            for (var schema : schemas(Modules.folder(module).resolve("contracts/events"))) {
                describe(page, module, schema);
            }
        }
        return page.toString();
    }

    private static List<Path> schemas(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    private static void describe(StringBuilder page, String module, Path file) throws IOException {
        var schema = JSON.readTree(file.toFile());
        var name = file.getFileName().toString().replace(".schema.json", "");
        page.append("\n## %s\n\nFrom %s. %s\n\n"
                .formatted(name, module, schema.path("description").asText())
                .stripTrailing());
        page.append("\n\n| field | type | meaning |\n| --- | --- | --- |\n");
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            page.append("| `%s` | %s | %s |\n"
                    .formatted(
                            property.getKey(),
                            type(property.getValue()),
                            property.getValue().path("description").asText()));
        }
    }

    private static String type(JsonNode property) {
        if (property.has("enum")) {
            return "one of " + String.join(", ", JSON.convertValue(property.get("enum"), String[].class));
        }
        var type = property.path("type");
        var text = type.isArray() ? String.join(" or ", JSON.convertValue(type, String[].class)) : type.asText();
        return property.has("format") ? text + " (" + property.get("format").asText() + ")" : text;
    }
}
