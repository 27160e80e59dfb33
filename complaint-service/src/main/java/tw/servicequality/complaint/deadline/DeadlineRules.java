package tw.servicequality.complaint.deadline;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All versions of all deadline rules, read and validated at start: a service with a broken rule does not start. */
@Startup
@Singleton
class DeadlineRules {

    private static final String FOLDER = "/rules/deadline/";

    private final List<DeadlineRule> rules;

    @Inject
    DeadlineRules(ObjectMapper json) {
        this(Arrays.stream(read(json, "index.json", String[].class))
                .map(file -> read(json, file, DeadlineRule.class))
                .toList());
    }

    DeadlineRules(List<DeadlineRule> rules) {
        this.rules =
                rules.stream().sorted(comparing(DeadlineRule::effectiveFrom)).toList();
        rules.forEach(rule -> demand(rule.isSound(), rule, "is incomplete or contradicts itself"));
        this.rules.stream()
                .collect(groupingBy(rule -> rule.clock() + "/" + rule.id()))
                .values()
                .forEach(DeadlineRules::demandSuccession);
        for (var clock : DeadlineClock.values()) {
            if (of(clock).findAny().isEmpty()) {
                throw new IllegalStateException("no deadline rule for " + clock);
            }
        }
    }

    /** The rule in force on that day: of those that have begun, the one that began last. */
    DeadlineRule inForce(DeadlineClock clock, LocalDate day) {
        return of(clock)
                .filter(rule -> rule.isInForceOn(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> DeadlineProblem.DEADLINE_RULE_MISSING.because(clock + " " + day));
    }

    /** The very version that a stored deadline names. */
    DeadlineRule version(DeadlineClock clock, String reference) {
        return of(clock)
                .filter(rule -> rule.reference().equals(reference))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("deadline rule " + reference + " is gone"));
    }

    private Stream<DeadlineRule> of(DeadlineClock clock) {
        return rules.stream().filter(rule -> rule.clock() == clock);
    }

    /** Versions 1, 2, 3 … begin one after the other, never two on one day. */
    private static void demandSuccession(List<DeadlineRule> versions) {
        for (var at = 0; at < versions.size(); at++) {
            var rule = versions.get(at);
            demand(rule.version() == at + 1, rule, "is out of order");
            demand(
                    at == 0 || versions.get(at - 1).effectiveFrom().isBefore(rule.effectiveFrom()),
                    rule,
                    "begins on the day of the version before");
        }
    }

    private static void demand(boolean holds, DeadlineRule rule, String what) {
        if (!holds) {
            throw new IllegalStateException("deadline rule " + rule.reference() + " " + what);
        }
    }

    private static <T> T read(ObjectMapper json, String file, Class<T> shape) {
        try (var in = DeadlineRules.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FOLDER + file);
            }
            return json.readValue(in, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FOLDER + file, unreadable);
        }
    }
}
