package tw.servicequality.plan.template;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The templates that come with the service; a service with a broken one does not start. */
@Singleton
class PlanTemplates {

    private static final String FOLDER = "/rules/template/";

    private final List<PlanTemplate> templates;

    PlanTemplates(ObjectMapper json) {
        templates = Arrays.stream(read(json, "index.json", String[].class))
                .map(file -> read(json, file, PlanTemplate.class))
                .toList();
        templates.stream().filter(one -> !one.isSound()).findAny().ifPresent(broken -> {
            throw new IllegalStateException("template " + broken.id() + " contradicts itself");
        });
    }

    List<PlanTemplate> all() {
        return templates;
    }

    /** The one of the nearest authority for the year; among these the newest. */
    Optional<PlanTemplate> forYear(List<String> withSuperiors, int rocYear) {
        return nearest(withSuperiors, template -> template.isForYear(rocYear));
    }

    /** For a plan that says no year: the one of the nearest authority whose basis the plan names. */
    Optional<PlanTemplate> forBasis(List<String> withSuperiors, String legalBasis) {
        return nearest(withSuperiors, template -> template.basis().stream().anyMatch(legalBasis::contains));
    }

    private Optional<PlanTemplate> nearest(List<String> withSuperiors, Predicate<PlanTemplate> fits) {
        return templates.stream()
                .filter(template -> withSuperiors.contains(template.authority()))
                .filter(fits)
                .min(Comparator.comparingInt((PlanTemplate template) -> withSuperiors.indexOf(template.authority()))
                        .thenComparing(Comparator.comparingInt(PlanTemplate::fromRocYear)
                                .reversed()));
    }

    private static <T> T read(ObjectMapper json, String file, Class<T> shape) {
        try (var in = PlanTemplates.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FOLDER + file);
            }
            return json.readValue(in, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FOLDER + file, unreadable);
        }
    }
}
