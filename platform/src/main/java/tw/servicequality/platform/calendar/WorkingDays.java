package tw.servicequality.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.servicequality.platform.calendar.Closures.ClosedDay;

/**
 * Counts periods by 行政程序法第48條 on a calendar and the closures of a place: pure functions, the same answer for ever.
 * The day of the event is never counted. Leaving the years held throws {@link CalendarYearMissing}.
 */
public record WorkingDays(
        OfficeCalendar calendar, Closures closures, ClosurePolicy policy, List<Suspension> suspensions) {

    public WorkingDays {
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(closures);
        Objects.requireNonNull(policy);
        suspensions = List.copyOf(suspensions);
    }

    public WorkingDays(OfficeCalendar calendar, Closures closures, ClosurePolicy policy) {
        this(calendar, closures, policy, List.of());
    }

    public static WorkingDays on(OfficeCalendar calendar) {
        return on(calendar, Closures.NONE);
    }

    public static WorkingDays on(OfficeCalendar calendar, Closures closures) {
        return new WorkingDays(calendar, closures, ClosurePolicy.WHOLE_DAY_IS_OFF);
    }

    /** The same days, of which a running period does not count these; nor does it roll forward onto one of them to end there. */
    public WorkingDays suspended(List<Suspension> suspensions) {
        return new WorkingDays(calendar, closures, policy, suspensions);
    }

    /** The n-th working day after the event; none at all is the day itself, working or not. */
    public DayCount plusWorkingDays(LocalDate event, int n) {
        notNegative(n);
        Tally tally = new Tally(this, event);
        while (tally.number() < n) {
            tally.nextIfWorking();
        }
        return tally.done(tally.day().date(), false);
    }

    /** The n-th day after the event, days off included, then rolled. */
    public DayCount plusCalendarDays(LocalDate event, int n, Roll roll) {
        notNegative(n);
        return through(event, lastOf(event, n), Articles.START_EXCLUDED, roll);
    }

    /**
     * Months by the calendar (第48條第3項): the period begins on the day after the event and ends on the day before the
     * corresponding day of the last month, or at the end of that month where it has no such day; then rolled.
     */
    public DayCount plusMonths(LocalDate event, int months, Roll roll) {
        notNegative(months);
        LocalDate first = event.plusDays(1);
        LocalDate corresponding = first.plusMonths(months);
        boolean hasSuchDay = corresponding.getDayOfMonth() == first.getDayOfMonth();
        return through(event, hasSuchDay ? corresponding.minusDays(1) : corresponding, Articles.MONTHS, roll);
    }

    /** The working days after the first day up to and including the last, line by line. */
    public DayCount between(LocalDate after, LocalDate upTo) {
        inOrder(after, upTo);
        Tally tally = new Tally(this, after);
        while (tally.day().date().isBefore(upTo)) {
            tally.nextIfWorking();
        }
        return tally.done(upTo, false);
    }

    /** As {@link #between}, the number alone, without walking. */
    public int countBetween(LocalDate after, LocalDate upTo) {
        inOrder(after, upTo);
        int lost = (int) closures.between(after, upTo).entrySet().stream()
                .filter(closed -> policy.takesAway(closed.getValue().extent()) && calendar.isWorking(closed.getKey()))
                .count();
        return calendar.workingDays(after, upTo) - lost;
    }

    /** By the calendar, less the closures that the policy lets count. */
    public boolean isWorking(LocalDate day) {
        return isWorking(calendar.day(day));
    }

    /** The day itself if offices work on it, or else the nearest working day in the direction of the roll. */
    public LocalDate rolled(LocalDate day, Roll roll) {
        LocalDate rolled = day;
        while (roll != Roll.NONE && !isWorking(rolled)) {
            rolled = rolled.plusDays(roll == Roll.FORWARD ? 1 : -1);
        }
        return rolled;
    }

    Optional<Suspension> suspension(LocalDate day) {
        return suspensions.isEmpty()
                ? Optional.empty()
                : suspensions.stream().filter(one -> one.covers(day)).findFirst();
    }

    private LocalDate lastOf(LocalDate event, int n) {
        LocalDate last = event;
        for (int counted = 0; counted < n; ) {
            last = last.plusDays(1);
            counted += suspension(last).isPresent() ? 0 : 1;
        }
        return last;
    }

    boolean isLost(Optional<ClosedDay> closed) {
        return closed.isPresent() && policy.takesAway(closed.get().extent());
    }

    private boolean isWorking(OfficeDay day) {
        return day.working() && !isLost(closures.on(day.date()));
    }

    private DayCount through(LocalDate event, LocalDate last, String article, Roll roll) {
        Tally tally = new Tally(this, event);
        while (tally.day().date().isBefore(last)) {
            boolean onLast = tally.day().date().equals(last.minusDays(1));
            tally.next(onLast ? lastDayArticle(last, article, roll) : article);
        }
        LocalDate end = endOf(last, roll);
        boolean morning = roll == Roll.FORWARD && isOrdinarySaturday(last) && end.equals(last.plusDays(2));
        while (!tally.day().date().equals(end)) {
            boolean arriving = tally.day().date().equals(roll == Roll.FORWARD ? end.minusDays(1) : end.plusDays(1));
            tally.pass(roll == Roll.FORWARD, rollLabel(arriving, roll, morning), rollArticle(roll));
        }
        return tally.done(last, morning);
    }

    private LocalDate endOf(LocalDate last, Roll roll) {
        LocalDate end = rolled(last, roll);
        while (roll == Roll.FORWARD && suspension(end).isPresent()) {
            end = rolled(end.plusDays(1), roll);
        }
        return end;
    }

    /** A make-up Saturday is a day of work: it is the one last day on a weekend that holds, and the letter says why. */
    private String lastDayArticle(LocalDate last, String article, Roll roll) {
        OfficeDay day = calendar.day(last);
        if (day.kind() == DayKind.MAKEUP_WORKDAY && isWorking(day)) {
            return Articles.MAKEUP_SATURDAY;
        }
        return roll == Roll.NONE && !isWorking(day) ? Articles.BURDENING : article;
    }

    private boolean isOrdinarySaturday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY && !calendar.isWorking(day);
    }

    private static String rollLabel(boolean end, Roll roll, boolean morning) {
        if (!end) {
            return "休息日";
        }
        return roll == Roll.BACK ? "提前至此日" : morning ? "順延至此日上午" : "順延至此日";
    }

    private static String rollArticle(Roll roll) {
        return roll == Roll.BACK ? Articles.OWN_PROMISE : Articles.ROLLED;
    }

    private static void notNegative(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("a period cannot have " + n + " days or months");
        }
    }

    private static void inOrder(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            throw new IllegalArgumentException(upTo + " is before " + after);
        }
    }
}
