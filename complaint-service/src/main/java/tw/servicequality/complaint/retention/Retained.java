package tw.servicequality.complaint.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long the data of one case are kept, and by which line of which rule.
 *
 * @param keptUntil the last day on which they must be kept; empty for ever
 */
public record Retained(String rule, RetentionLine line, LocalDate endedOn, Optional<LocalDate> keptUntil) {

    static Retained years(String rule, RetentionLine line, LocalDate endedOn, int years) {
        return new Retained(rule, line, endedOn, Optional.of(lastDay(endedOn, years)));
    }

    static Retained forEver(String rule, RetentionLine line, LocalDate endedOn) {
        return new Retained(rule, line, endedOn, Optional.empty());
    }

    /** Whether that day they need not be kept any longer. */
    public boolean isOver(LocalDate day) {
        return keptUntil.filter(day::isAfter).isPresent();
    }

    /**
     * 民法 §120 II, §121 II: the day of the event does not count, and the years end on the day before the one that answers to the
     * first day, or, where that month has no such day, on the last of the month.
     */
    private static LocalDate lastDay(LocalDate event, int years) {
        var first = event.plusDays(1);
        var answering = first.plusYears(years);
        return answering.getDayOfMonth() == first.getDayOfMonth() ? answering.minusDays(1) : answering;
    }
}
