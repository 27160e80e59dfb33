package tw.servicequality.complaint.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.servicequality.platform.calendar.DayCount;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.time.Taipei;

/**
 * How the end comes about, a pure function of rule, facts and calendar: the promise counted out, each extension counted on from
 * where the one before ended, and the cap; what ends first binds. {@code at} is the first instant that is late.
 */
record Reckoning(List<DayCount> counts, Optional<DayCount> cap, Instant at) {

    static Reckoning of(ClockRule rule, DeadlineFacts facts, WorkingDays days) {
        var limit = rule.limit(facts.handling());
        if (!limit.isInDays()) {
            return new Reckoning(
                    List.of(),
                    Optional.empty(),
                    facts.endAfterPauses(facts.startedAt().plus(limit.hours())));
        }
        var running = days.suspended(facts.suspensions());
        var counts = new ArrayList<DayCount>();
        counts.add(limit.from(facts.startedOn(), running));
        for (var amount : facts.extensions()) {
            counts.add(limit.of(amount).from(counts.getLast().lastDay(), running));
        }
        var cap = rule.capped().map(most -> most.from(facts.caseStartedOn(), running));
        return new Reckoning(List.copyOf(counts), cap, end(binding(counts, cap)));
    }

    /** The last day in time. */
    LocalDate dueOn() {
        return LocalDate.ofInstant(at.minusNanos(1), Taipei.ZONE);
    }

    Optional<LocalDate> capOn() {
        return cap.map(DayCount::end);
    }

    /** The last day that was looked at, be it the end that does not bind. */
    LocalDate lastDayCounted() {
        return Stream.concat(counts.stream(), cap.stream())
                .map(DayCount::end)
                .reduce(dueOn(), (one, other) -> one.isAfter(other) ? one : other);
    }

    boolean capBinds() {
        return !counts.isEmpty() && binding(counts, cap) != counts.getLast();
    }

    /** All counted days up to the end, extensions included, in order; none for hours. */
    List<DayCount> binding() {
        return capBinds() ? List.of(cap.orElseThrow()) : counts;
    }

    private static DayCount binding(List<DayCount> counts, Optional<DayCount> cap) {
        var last = counts.getLast();
        return cap.filter(most -> end(most).isBefore(end(last))).orElse(last);
    }

    /** A Saturday that became Monday ends on Monday at noon (行政程序法 §48 IV), every other day at midnight. */
    private static Instant end(DayCount count) {
        var end = count.endsInTheMorning()
                ? count.end().atTime(LocalTime.NOON)
                : count.end().plusDays(1).atStartOfDay();
        return end.atZone(Taipei.ZONE).toInstant();
    }
}
