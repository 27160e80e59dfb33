package tw.servicequality.plan.performance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The prescribed format; a later one is another file, and reports keep the one they were begun with. */
@Singleton
class PerformanceTemplates {

    private final PerformanceTemplate inForce;

    PerformanceTemplates(ObjectMapper json) {
        try (var file = PerformanceTemplates.class.getResourceAsStream("/rules/performance/annual-report.json")) {
            inForce = json.readValue(file, PerformanceTemplate.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("rules/performance/annual-report.json", broken);
        }
    }

    PerformanceTemplate inForce() {
        return inForce;
    }
}
