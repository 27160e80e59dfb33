package tw.servicequality.platform.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The closures that concern one place, by day. Immutable. */
public final class Closures {
    public static final Closures NONE = new Closures(List.of(), new TreeMap<>());

    private final List<OfficeClosure> declared;
    private final NavigableMap<LocalDate, ClosedDay> byDay;

    private Closures(List<OfficeClosure> declared, NavigableMap<LocalDate, ClosedDay> byDay) {
        this.declared = declared;
        this.byDay = byDay;
    }

    /** Several for one day are added up, whatever order they come in. */
    public static Closures of(Collection<OfficeClosure> closures) {
        NavigableMap<LocalDate, ClosedDay> byDay = new TreeMap<>();
        closures.stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(one -> byDay.merge(one.date(), new ClosedDay(one.extent(), one.reason()), ClosedDay::and));
        return new Closures(List.copyOf(closures), byDay);
    }

    /** One by one, as they were given: to be stored with a result that rests on them. */
    public List<OfficeClosure> declared() {
        return declared;
    }

    public boolean isEmpty() {
        return byDay.isEmpty();
    }

    Optional<ClosedDay> on(LocalDate day) {
        return byDay.isEmpty() ? Optional.empty() : Optional.ofNullable(byDay.get(day));
    }

    NavigableMap<LocalDate, ClosedDay> between(LocalDate after, LocalDate upTo) {
        return byDay.subMap(after, false, upTo, true);
    }

    /** What all declarations for one day come to. */
    record ClosedDay(ClosureExtent extent, String reason) {
        ClosedDay and(ClosedDay other) {
            String both = reason.equals(other.reason) ? reason : reason + "；" + other.reason;
            return new ClosedDay(extent.and(other.extent), both);
        }

        String label() {
            return extent.label() + "停止上班：" + reason;
        }
    }
}
