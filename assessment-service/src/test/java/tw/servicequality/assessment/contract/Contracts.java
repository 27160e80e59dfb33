package tw.servicequality.assessment.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed contracts of this service and of its neighbours; a missing file fails the test that asks for it. */
public final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Contracts() {}

    public static JsonNode own(String file) {
        return tree(read(Path.of("contracts", "events", file)));
    }

    /** The text of another service's example. */
    public static String of(String service, String file) {
        return read(Path.of("..", service, "contracts", "events", file));
    }

    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
