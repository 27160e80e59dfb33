package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The rules that come with the service, validated and entered at start: a service with a broken rule does not start. */
@Singleton
class ShippedProfiles {

    private static final String FOLDER = "/rules/deadline/";

    private final ObjectMapper json;
    private final DeadlineProfiles profiles;

    ShippedProfiles(ObjectMapper json, DeadlineProfiles profiles) {
        this.json = json;
        this.profiles = profiles;
    }

    void enter(@Observes StartupEvent start) {
        all(json).forEach(profiles::add);
    }

    static List<DeadlineProfile> all(ObjectMapper json) {
        var shipped = Arrays.stream(read(json, "index.json", String[].class))
                .map(file -> read(json, file, DeadlineProfile.class))
                .toList();
        shipped.stream().filter(rule -> !rule.isSound()).findAny().ifPresent(broken -> {
            throw new IllegalStateException("deadline rule " + broken.reference() + " contradicts itself");
        });
        return shipped;
    }

    private static <T> T read(ObjectMapper json, String file, Class<T> shape) {
        try (var in = ShippedProfiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FOLDER + file);
            }
            return json.readValue(in, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FOLDER + file, unreadable);
        }
    }
}
