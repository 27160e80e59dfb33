package tw.servicequality.complaint.retention;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.complaint.settings.SettingsBook;

/**
 * All retention rules: those shipped with the service and those of agencies in a folder beside it. A service with a broken rule does not
 * start. A case is kept by the rule that was in force on the day it ended, whatever came later.
 */
@Singleton
public class RetentionRules {

    private static final String SHIPPED = "/rules/retention/";

    private final List<RetentionRule> rules;
    private final ToIntBiFunction<String, LocalDate> yearsOfAgency;

    @Inject
    RetentionRules(
            ObjectMapper json,
            SettingsBook settings,
            @ConfigProperty(name = "complaint.retention.rules") Optional<Path> folder) {
        this(
                Stream.concat(shipped(json), folder.stream().flatMap(more -> inFolder(json, more))),
                (agency, day) -> settings.inForce(agency, day).retentionYears());
    }

    RetentionRules(Stream<RetentionRule> rules, ToIntBiFunction<String, LocalDate> yearsOfAgency) {
        this.rules = rules.sorted(comparing(RetentionRule::effectiveFrom)).toList();
        this.yearsOfAgency = yearsOfAgency;
        this.rules.stream().filter(rule -> !rule.isSound()).findAny().ifPresent(broken -> {
            throw new IllegalStateException("retention rule " + broken.reference() + " contradicts itself");
        });
    }

    /** Read at start, so that a broken one is noticed then. */
    void enter(@Observes StartupEvent start) {}

    /** How long that case's data are kept. */
    public Retained of(EndedCase ended) {
        var rule = inForce(ended.agency(), ended.endedOn());
        var line = rule.lineFor(ended);
        if (line.isForEver()) {
            return Retained.forEver(rule.reference(), line, ended.endedOn());
        }
        var years = line.isSetByAgency() ? yearsOfAgency.applyAsInt(ended.agency(), ended.endedOn()) : line.years();
        return Retained.years(rule.reference(), line, ended.endedOn(), years);
    }

    /** The agency's own rule of that day before the one for all. */
    private RetentionRule inForce(String agency, LocalDate day) {
        return latest(agency, day).or(() -> latest(RetentionRule.ALL, day)).orElseGet(() -> rules.stream()
                .filter(rule -> rule.agency().equals(RetentionRule.ALL))
                .findFirst()
                .orElseThrow());
    }

    private Optional<RetentionRule> latest(String agency, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.agency().equals(agency))
                .filter(rule -> !rule.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    static Stream<RetentionRule> shipped(ObjectMapper json) {
        try (var index = RetentionRules.class.getResourceAsStream(SHIPPED + "index.json")) {
            return Arrays.stream(json.readValue(index, String[].class))
                    .map(file -> RetentionRules.class.getResource(SHIPPED + file))
                    .map(file -> read(json, file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<RetentionRule> inFolder(ObjectMapper json, Path folder) {
        try (var files = Files.list(folder)) {
            var rules = new ArrayList<RetentionRule>();
            for (var file :
                    files.filter(name -> name.toString().endsWith(".json")).toList()) {
                rules.add(read(json, file.toUri().toURL()));
            }
            return rules.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RetentionRule read(ObjectMapper json, URL file) {
        try (var in = file.openStream()) {
            return json.readValue(in, RetentionRule.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
