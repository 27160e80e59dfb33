package tw.servicequality.platform.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Writes down a reckoning line by line. */
final class Tally {
    private final WorkingDays rules;
    private final LocalDate start;
    private final List<CountedDay> lines = new ArrayList<>(48);
    private final SequencedSet<String> versions = new LinkedHashSet<>(4);
    private String lastVersion = "";
    private int number;

    Tally(WorkingDays rules, LocalDate start) {
        this.rules = rules;
        this.start = start;
        write(start, false, "始日不計", Articles.START_EXCLUDED);
    }

    int number() {
        return number;
    }

    /** Counts the day if offices work on it. */
    void working(LocalDate day) {
        boolean counts = rules.isWorking(day);
        boolean closed = !counts && rules.calendar().isWorking(day);
        write(day, counts, rules.label(day), closed ? rules.policy().reason() : Articles.CALENDAR);
    }

    /** Counts the day whatever it is. */
    void any(LocalDate day, String article) {
        write(day, true, rules.label(day), article);
    }

    /** Passes over a day without counting it, on the way from the last day to the one that binds. */
    void passed(LocalDate day, String why, String article) {
        write(day, false, why + "（" + rules.label(day) + "）", article);
    }

    DayCount done(LocalDate lastDay, LocalDate end, boolean morning) {
        return new DayCount(
                start, lastDay, end, morning, number, rules.calendar().id(), List.copyOf(versions), List.copyOf(lines));
    }

    private void write(LocalDate date, boolean counted, String why, String article) {
        OfficeDay day = rules.calendar().day(date);
        if (counted) {
            number++;
        }
        if (!lastVersion.equals(day.version())) {
            lastVersion = day.version();
            versions.add(lastVersion);
        }
        lines.add(new CountedDay(date, counted, number, day.kind(), why, article, lastVersion));
    }
}
