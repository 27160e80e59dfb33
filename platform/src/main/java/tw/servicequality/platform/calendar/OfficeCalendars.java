package tw.servicequality.platform.calendar;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** All office calendars held, in all their versions. */
@Singleton
public class OfficeCalendars {
    private static final String KNOWN = "known@";

    private final List<LazyYear> held =
            CalendarFiles.versions().stream().map(LazyYear::new).toList();
    private final Map<LocalDate, OfficeCalendar> byCutoff = new ConcurrentHashMap<>();

    /** The newest version of every year: what is known now, which is not what was known when an old promise was made. */
    public OfficeCalendar current() {
        return asKnownOn(LocalDate.MAX);
    }

    /**
     * Each year in the last version approved on or before that day. A year not yet published then is answered with its first
     * version, for a period may well end there and there is nothing better to say.
     */
    public OfficeCalendar asKnownOn(LocalDate day) {
        LocalDate cutoff = held.stream()
                .map(year -> year.version().approvedOn())
                .filter(approved -> !approved.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return byCutoff.computeIfAbsent(cutoff, this::assemble);
    }

    /**
     * The calendar with this id, stored earlier; or, for the id of one year's version, all years as known when that one was
     * approved. Throws {@link CalendarVersionUnknown}.
     */
    public OfficeCalendar version(String id) {
        if (id.startsWith(KNOWN)) {
            return asKnownOn(day(id));
        }
        return versions().stream()
                .filter(version -> version.id().equals(id))
                .findAny()
                .map(version -> asKnownOn(version.approvedOn()))
                .orElseThrow(() -> new CalendarVersionUnknown(id));
    }

    /** Every version held, by year and then by approval. */
    public List<CalendarVersion> versions() {
        return held.stream().map(LazyYear::version).toList();
    }

    private OfficeCalendar assemble(LocalDate cutoff) {
        int first = held.getFirst().version().year();
        int last = held.getLast().version().year();
        LazyYear[] years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> chosen(year, cutoff))
                .toArray(LazyYear[]::new);
        return new OfficeCalendar(KNOWN + cutoff, first, years);
    }

    /** The list is ordered, so the first of a year is its first version and the last that passes is the newest known. */
    private LazyYear chosen(int year, LocalDate cutoff) {
        List<LazyYear> ofYear =
                held.stream().filter(one -> one.version().year() == year).toList();
        return ofYear.stream()
                .filter(one -> !one.version().approvedOn().isAfter(cutoff))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> ofYear.stream().findFirst().orElseThrow(() -> new CalendarYearMissing(year)));
    }

    private static LocalDate day(String id) {
        try {
            return LocalDate.parse(id.substring(KNOWN.length()));
        } catch (DateTimeParseException e) {
            throw new CalendarVersionUnknown(id);
        }
    }
}
