package tw.servicequality.reward.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example file of an event that another service owns, read as our consumers read. */
public record ForeignExample(String service, String event) {

    public <T> T as(Class<T> shape) throws IOException {
        return read(tree(), shape);
    }

    /** The same with a field that we have not heard of. */
    public <T> T withMore(Class<T> shape) throws IOException {
        return read(tree().put("addedLater", "x"), shape);
    }

    /** The same with a field gone that we read. */
    public <T> T without(String field, Class<T> shape) throws IOException {
        var tree = tree();
        tree.remove(field);
        return read(tree, shape);
    }

    private ObjectNode tree() throws IOException {
        var file = Path.of("..", service, "contracts/events", event + ".example.json");
        return (ObjectNode) DemoRules.JSON.readTree(Files.readString(file));
    }

    private static <T> T read(ObjectNode tree, Class<T> shape) throws IOException {
        return DemoRules.JSON
                .copy()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .treeToValue(tree, shape);
    }
}
