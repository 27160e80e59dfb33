package tw.servicequality.platform.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import tw.servicequality.platform.calendar.Closures.ClosedDay;

/** Walks from the day of the event and writes the reckoning down line by line. */
final class Tally {
    private final WorkingDays rules;
    private final LocalDate start;
    private final CalendarWalk walk;
    private final List<CountedDay> lines = new ArrayList<>(48);
    private final SequencedSet<String> versions = new LinkedHashSet<>(4);
    private String lastVersion = "";
    private int number;

    Tally(WorkingDays rules, LocalDate start) {
        this.rules = rules;
        this.start = start;
        this.walk = new CalendarWalk(rules.calendar(), start);
        write(false, "始日不計", Articles.START_EXCLUDED);
    }

    int number() {
        return number;
    }

    OfficeDay day() {
        return walk.day();
    }

    /** Goes on to the next day and counts it if offices work on it. */
    void nextIfWorking() {
        walk.forward();
        if (isSuspended()) {
            return;
        }
        Optional<ClosedDay> closed = rules.closures().on(day().date());
        boolean lost = day().working() && rules.isLost(closed);
        write(day().working() && !lost, label(closed), lost ? rules.policy().reason() : Articles.CALENDAR);
    }

    /** Goes on to the next day and counts it, whatever it is, unless the period is suspended on it. */
    void next(String article) {
        walk.forward();
        if (isSuspended()) {
            return;
        }
        write(true, label(rules.closures().on(day().date())), article);
    }

    /** Passes to the day after or before without counting it, on the way from the last day to the one that binds. */
    void pass(boolean forward, String why, String article) {
        if (forward) {
            walk.forward();
        } else {
            walk.back();
        }
        if (isSuspended()) {
            return;
        }
        write(false, why + "（" + label(rules.closures().on(day().date())) + "）", article);
    }

    DayCount done(LocalDate lastDay, boolean morning) {
        return new DayCount(
                start,
                lastDay,
                day().date(),
                morning,
                number,
                rules.calendar().id(),
                List.copyOf(versions),
                List.copyOf(lines));
    }

    private boolean isSuspended() {
        Optional<Suspension> suspension = rules.suspension(day().date());
        suspension.ifPresent(it -> write(false, it.why(), it.article()));
        return suspension.isPresent();
    }

    private String label(Optional<ClosedDay> closed) {
        return closed.isEmpty()
                ? walk.label()
                : walk.label() + "，" + closed.get().label();
    }

    private void write(boolean counted, String why, String article) {
        OfficeDay day = walk.day();
        if (counted) {
            number++;
        }
        if (!lastVersion.equals(day.version())) {
            lastVersion = day.version();
            versions.add(lastVersion);
        }
        lines.add(new CountedDay(day.date(), counted, number, day.kind(), why, article, lastVersion));
    }
}
