package tw.servicequality.complaint.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tw.servicequality.complaint.deadline.DeadlineFacts.Pause;
import tw.servicequality.complaint.deadline.TimeLimit.Start;
import tw.servicequality.complaint.deadline.TimeLimit.Unit;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.Roll;

/**
 * The end of a deadline once more, written down from the articles in words and in the plainest way: day after day with the
 * finger on the published calendar. It shares no line with what it checks. A slip is an error made on purpose.
 */
final class NaiveDeadline {

    /** What somebody could get wrong; each must be noticed by the comparison. */
    enum Slip {
        MAKE_UP_SATURDAY_TAKEN_FOR_A_DAY_OFF,
        MAKE_UP_SATURDAY_ROLLED_OVER,
        SATURDAY_ENDS_ON_MONDAY_AT_MIDNIGHT,
        DAY_OF_THE_EVENT_COUNTED,
        DAYS_OFF_BEFORE_THE_START_COUNTED,
        DAY_OF_THE_REQUEST_COUNTED,
        DAY_OF_THE_ANSWER_COUNTED,
        CAP_NOT_SUSPENDED,
        CAP_FROM_THE_START_OF_THE_RUN,
        EXTENSION_FROM_THE_ROLLED_END,
        ROLLED_INTO_A_PAUSE,
        HALF_A_DAY_CLOSED_TAKEN_FOR_A_WHOLE,
        TWO_HALVES_NOT_ADDED_UP,
        REVISION_KNOWN_TOO_EARLY,
        HOURS_NOT_SUSPENDED
    }

    /** All in which the two have to agree; the cap is null where there is none. */
    record Answer(LocalDateTime lateFrom, LocalDate dueOn, LocalDate capOn, boolean capBinds, int counted) {}

    private record End(LocalDate lastDay, LocalDate day, boolean noon, int counted) {

        LocalDateTime lateFrom() {
            return noon ? day.atTime(12, 0) : day.plusDays(1).atStartOfDay();
        }
    }

    private record Stretch(LocalDate first, LocalDate last) {}

    private final RandomCase given;
    private final Set<Slip> slips;
    private final RawCalendar calendar;
    private final List<Stretch> waiting;

    NaiveDeadline(RandomCase given, Slip... slips) {
        this.given = given;
        this.slips = Set.of(slips);
        this.calendar = RawCalendar.knownOn(
                has(Slip.REVISION_KNOWN_TOO_EARLY) ? given.knownOn().plusYears(1) : given.knownOn());
        this.waiting = given.facts().pauses().stream().map(this::stretch).toList();
    }

    Answer answer() {
        var rule = given.rule();
        var limit = rule.limits()
                .getOrDefault(given.facts().handling(), rule.limits().get(Handling.ORDINARY));
        return limit.unit() == Unit.HOUR ? inHours(limit.amount()) : inDays(limit);
    }

    private Answer inDays(TimeLimit limit) {
        var start = local(given.facts().startedAt()).toLocalDate();
        var end = count(limit.unit(), limit.start(), limit.amount(), limit.roll(), start, true);
        var counted = end.counted();
        for (int more : given.facts().extensions()) {
            var from = has(Slip.EXTENSION_FROM_THE_ROLLED_END) ? end.day() : end.lastDay();
            end = count(limit.unit(), Start.NEXT_DAY, more, limit.roll(), from, true);
            counted += end.counted();
        }
        var cap = given.rule().cap();
        if (cap == null) {
            return new Answer(end.lateFrom(), end.day(), null, false, counted);
        }
        var caseStart = has(Slip.CAP_FROM_THE_START_OF_THE_RUN)
                ? start
                : local(given.facts().caseStartedAt()).toLocalDate();
        var most = count(cap.unit(), cap.start(), cap.amount(), cap.roll(), caseStart, !has(Slip.CAP_NOT_SUSPENDED));
        var binds = most.lateFrom().isBefore(end.lateFrom());
        var first = binds ? most : end;
        return new Answer(first.lateFrom(), first.day(), most.day(), binds, binds ? most.counted() : counted);
    }

    /** §48 II: the day of the event is not counted; §48 IV: what becomes of a last day on which offices rest. */
    private End count(Unit unit, Start start, int amount, Roll roll, LocalDate event, boolean suspended) {
        var day = has(Slip.DAY_OF_THE_EVENT_COUNTED) ? event.minusDays(1) : event;
        if (start == Start.NEXT_WORKING_DAY && !has(Slip.DAYS_OFF_BEFORE_THE_START_COUNTED)) {
            while (isOff(day.plusDays(1))) {
                day = day.plusDays(1);
            }
        }
        calendar.demand(day);
        var left = amount;
        while (left > 0) {
            day = day.plusDays(1);
            var counts = !isOff(day) || unit == Unit.CALENDAR_DAY;
            left -= counts && !(suspended && isWaiting(day)) ? 1 : 0;
        }
        var end = rolled(day, roll, suspended);
        var noon = roll == Roll.FORWARD
                && !end.equals(day)
                && day.getDayOfWeek() == DayOfWeek.SATURDAY
                && calendar.isHoliday(day)
                && end.equals(day.plusDays(2))
                && !has(Slip.SATURDAY_ENDS_ON_MONDAY_AT_MIDNIGHT);
        return new End(day, end, noon, amount);
    }

    private LocalDate rolled(LocalDate last, Roll roll, boolean suspended) {
        var end = last;
        while (roll == Roll.BACK && rests(end)) {
            end = end.minusDays(1);
        }
        while (roll == Roll.FORWARD && (rests(end) || suspended && isWaiting(end) && !has(Slip.ROLLED_INTO_A_PAUSE))) {
            end = end.plusDays(1);
        }
        return end;
    }

    private boolean rests(LocalDate day) {
        return isOff(day) || has(Slip.MAKE_UP_SATURDAY_ROLLED_OVER) && calendar.isMakeUpSaturday(day);
    }

    private boolean isOff(LocalDate day) {
        return calendar.isHoliday(day)
                || has(Slip.MAKE_UP_SATURDAY_TAKEN_FOR_A_DAY_OFF) && calendar.isMakeUpSaturday(day)
                || isClosed(day);
    }

    private boolean isClosed(LocalDate day) {
        var halves = EnumSet.noneOf(ClosureExtent.class);
        for (var closure : given.closures()) {
            if (closure.date().equals(day)) {
                halves.add(closure.extent());
            }
        }
        var whole = halves.contains(ClosureExtent.WHOLE_DAY) || halves.size() > 1 && !has(Slip.TWO_HALVES_NOT_ADDED_UP);
        return switch (given.policy()) {
            case WHOLE_DAY_IS_OFF -> whole || !halves.isEmpty() && has(Slip.HALF_A_DAY_CLOSED_TAKEN_FOR_A_WHOLE);
            case ANY_PART_IS_OFF -> !halves.isEmpty();
            case NOTED_ONLY -> false;
        };
    }

    /** §171 II: from the day of the request to the day of the answer, or the last day of the petitioner's time. */
    private boolean isWaiting(LocalDate day) {
        return waiting.stream().anyMatch(stretch -> !day.isBefore(stretch.first()) && !day.isAfter(stretch.last()));
    }

    private Stretch stretch(Pause pause) {
        var from = local(pause.from()).toLocalDate();
        var to = local(pause.to().minusNanos(1)).toLocalDate();
        return new Stretch(
                has(Slip.DAY_OF_THE_REQUEST_COUNTED) ? from.plusDays(1) : from,
                has(Slip.DAY_OF_THE_ANSWER_COUNTED) ? to.minusDays(1) : to);
    }

    /** A stopwatch: it runs from the start, stands still while waiting, and rings when the hours are used up. */
    private Answer inHours(int hours) {
        var now = local(given.facts().startedAt());
        var left = Duration.ofHours(hours);
        for (Pause pause : given.facts().pauses()) {
            var running = Duration.between(now, local(pause.from()));
            if (has(Slip.HOURS_NOT_SUSPENDED) || running.isNegative() || running.compareTo(left) >= 0) {
                continue;
            }
            left = left.minus(running);
            now = local(pause.to());
        }
        var rings = now.plus(left);
        return new Answer(rings, rings.minusNanos(1).toLocalDate(), null, false, 0);
    }

    private boolean has(Slip slip) {
        return slips.contains(slip);
    }

    static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.ofHours(8));
    }
}
