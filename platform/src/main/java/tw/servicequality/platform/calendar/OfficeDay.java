package tw.servicequality.platform.calendar;

import java.time.LocalDate;

/** One day of the office calendar; {@code version} is the id of the {@link CalendarVersion} that says so, the description may be empty. */
public record OfficeDay(LocalDate date, boolean working, DayKind kind, String description, String version) {

    /** The kind in Chinese, with the calendar's own words behind it where they say more. */
    public String label() {
        return description.isEmpty() || description.equals(kind.label())
                ? kind.label()
                : kind.label() + "：" + description;
    }
}
