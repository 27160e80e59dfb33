package tw.servicequality.platform.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The office calendar of all years held, as it was known on one day. Immutable; its id (such as {@code known@2025-06-13})
 * is to be stored with a result, so that the same calendar can be asked for again.
 */
public final class OfficeCalendar {
    private static final int PROVISIONAL = 10;

    private final String id;
    private final int firstYear;
    private final LazyYear[] years;
    private final int announcedUntil;

    OfficeCalendar(String id, int firstYear, LazyYear[] years) {
        this(id, firstYear, years, firstYear + years.length - 1);
    }

    private OfficeCalendar(String id, int firstYear, LazyYear[] years, int announcedUntil) {
        this.id = id;
        this.firstYear = firstYear;
        this.years = years;
        this.announcedUntil = announcedUntil;
    }

    /**
     * This calendar and ten more years that are not announced yet, for what may be said provisionally; whatever must be right by law keeps
     * to the years held. The id is the same: what is stored with it is reckoned anew the same way.
     */
    public OfficeCalendar withProvisionalYears() {
        var more = IntStream.rangeClosed(announcedUntil + 1, announcedUntil + PROVISIONAL)
                .mapToObj(ProvisionalYear::of);
        var all = Stream.concat(Arrays.stream(years), more).toArray(LazyYear[]::new);
        return new OfficeCalendar(id, firstYear, all, announcedUntil);
    }

    /** Why nothing final can be said of that day yet; empty for a year that is announced. */
    public Optional<String> provisional(LocalDate day) {
        return day.getYear() > announcedUntil
                ? Optional.of(years[day.getYear() - firstYear].version().basis())
                : Optional.empty();
    }

    public String id() {
        return id;
    }

    /** The version of each year, earliest year first. */
    public List<CalendarVersion> versions() {
        return Arrays.stream(years).map(LazyYear::version).toList();
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return firstYear + years.length - 1;
    }

    /** Throws {@link CalendarYearMissing} outside the years held, like every question asked here. */
    public OfficeDay day(LocalDate date) {
        return year(date.getYear()).day(date);
    }

    /** By the calendar alone: closures are not its business. */
    public boolean isWorking(LocalDate date) {
        return day(date).working();
    }

    OfficeYear year(int year) {
        int index = year - firstYear;
        if (index < 0 || index >= years.length) {
            throw new CalendarYearMissing(year);
        }
        return years[index].get();
    }

    /** Working days after the first day up to and including the last. */
    int workingDays(LocalDate after, LocalDate upTo) {
        int count = year(upTo.getYear()).workingUpTo(upTo.getDayOfYear())
                - year(after.getYear()).workingUpTo(after.getDayOfYear());
        for (int year = after.getYear(); year < upTo.getYear(); year++) {
            count += year(year).workingUpTo(year(year).length());
        }
        return count;
    }

    @Override
    public String toString() {
        return id;
    }
}
