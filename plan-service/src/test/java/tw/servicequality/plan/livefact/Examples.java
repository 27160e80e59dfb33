package tw.servicequality.plan.livefact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The producers' own examples. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path MEASUREMENT =
            Path.of("../assessment-service/contracts/events/MeasurementRecorded.v1.example.json");

    private Examples() {}

    static ObjectNode ofComplaint(String event) {
        return read(Path.of("../complaint-service/contracts/events", event + ".v1.example.json"));
    }

    static ObjectNode ofMeasurement() {
        return read(MEASUREMENT);
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
