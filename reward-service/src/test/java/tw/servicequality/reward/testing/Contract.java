package tw.servicequality.reward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The files that stand for an event in {@code contracts/events}. */
public record Contract(String type) {

    /** Both files are there, the schema asks for every field and the example has them, of the stated types. */
    public void hold() {
        var schema = read("schema");
        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").asText()).isEqualTo("urn:event:" + type);
        hold(schema, example(), "");
    }

    private static void hold(JsonNode schema, JsonNode value, String place) {
        var properties = schema.get("properties");
        assertThat(value.propertyStream().map(java.util.Map.Entry::getKey).toList())
                .as("fields of %s", place)
                .containsExactlyElementsOf(properties
                        .propertyStream()
                        .map(java.util.Map.Entry::getKey)
                        .toList());
        assertThat(schema.get("required")).as("required of %s", place).hasSameSizeAs(properties);
        properties.propertyStream().forEach(property -> {
            var field = value.get(property.getKey());
            var at = place + "/" + property.getKey();
            if (field.isObject()) {
                hold(property.getValue(), field, at);
            } else if (property.getValue().has("enum")) {
                assertThat(property.getValue().get("enum")).as(at).contains(field);
            } else {
                assertThat(property.getValue().get("type").toString()).as(at).contains(typeOf(field));
            }
        });
    }

    private static String typeOf(JsonNode field) {
        return field.isTextual()
                ? "string"
                : field.isIntegralNumber() ? "integer" : field.isNumber() ? "number" : "null";
    }

    public ObjectNode example() {
        return read("example");
    }

    /** What was really sent is the example, the named fields aside, at whatever depth they stand. */
    public void isExampleOf(String sent, Set<String> ids) {
        assertThat(without(parse(sent), ids)).isEqualTo(without(example(), ids));
    }

    private static JsonNode without(ObjectNode tree, Set<String> ids) {
        ids.forEach(tree::remove);
        tree.forEach(child -> {
            if (child instanceof ObjectNode object) {
                without(object, ids);
            }
        });
        return tree;
    }

    private ObjectNode read(String part) {
        var name = type.substring("tw.servicequality.reward.".length());
        try {
            return parse(Files.readString(Path.of("contracts/events", name + "." + part + ".json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) DemoRules.JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
