package tw.servicequality.assessment.measurement;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tw.servicequality.assessment.criteria.Criterion;

/** The measures that come with the service. */
@Singleton
class Measures {

    private static final String FILE = "/rules/measurement/measures.json";

    private final List<Measure> all;

    Measures(ObjectMapper json) {
        try (var in = Measures.class.getResourceAsStream(FILE)) {
            all = List.of(json.readValue(in, Measure[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    Optional<Measure> of(Criterion criterion) {
        return all.stream().filter(measure -> measure.speaksOf(criterion)).findFirst();
    }
}
