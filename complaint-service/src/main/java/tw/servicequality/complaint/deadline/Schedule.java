package tw.servicequality.complaint.deadline;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import tw.servicequality.complaint.deadline.DeadlineStep.Kind;
import tw.servicequality.platform.calendar.CountedDay;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.time.Taipei;

/** 稽催時程: when a running deadline warns, is exceeded and is escalated; a pure function of the same facts as its end. */
final class Schedule {

    private static final int WHOLE = 100;
    private static final String NOBODY = "";

    private final ClockRule rule;
    private final DeadlineFacts facts;
    private final Reckoning reckoning;
    private final WorkingDays days;

    Schedule(ClockRule rule, DeadlineFacts facts, Reckoning reckoning, WorkingDays days) {
        this.rule = rule;
        this.facts = facts;
        this.reckoning = reckoning;
        this.days = days;
    }

    /** All steps in order; a warning that would come at the end or after it is left out. */
    DeadlineSteps steps() {
        var breach = new DeadlineStep(Kind.BREACH, reckoning.at(), NOBODY);
        return new DeadlineSteps(
                Stream.concat(Stream.of(breach), rule.reminders().stream().flatMap(this::step))
                        .sorted(comparing(DeadlineStep::at).thenComparing(DeadlineStep::kind))
                        .toList());
    }

    private Stream<DeadlineStep> step(Reminder reminder) {
        var at = instant(reminder);
        if (!reminder.isWarning()) {
            return Stream.of(new DeadlineStep(Kind.ESCALATION, at, reminder.role()));
        }
        return at.isBefore(reckoning.at()) && at.isAfter(facts.startedAt())
                ? Stream.of(new DeadlineStep(Kind.WARNING, at, reminder.role()))
                : Stream.empty();
    }

    private Instant instant(Reminder reminder) {
        if (reminder.percent() != null) {
            return part(reminder.percent(), reminder.at());
        }
        if (reminder.workingDaysBefore() != null) {
            return moment(workingDayBefore(reckoning.dueOn(), reminder.workingDaysBefore()), reminder.at());
        }
        if (reminder.workingDaysAfter() != null) {
            var after = days.plusWorkingDays(reckoning.dueOn(), reminder.workingDaysAfter());
            return moment(after.end(), reminder.at());
        }
        return reckoning.at().plus(Duration.ofMinutes(reminder.minutesAfter()));
    }

    /** In days: on the day that completes this part of the count, rounded up. In hours: that part of the time, pauses included. */
    private Instant part(int percent, LocalTime time) {
        if (!rule.isInDays()) {
            var whole = Duration.between(facts.startedAt(), reckoning.at());
            return facts.startedAt().plus(whole.multipliedBy(percent).dividedBy(WHOLE));
        }
        var counted = reckoning.binding().stream()
                .flatMap(count -> count.days().stream())
                .filter(CountedDay::counted)
                .toList();
        var number = (counted.size() * percent + WHOLE - 1) / WHOLE;
        return moment(counted.get(Math.max(1, number) - 1).date(), time);
    }

    private LocalDate workingDayBefore(LocalDate day, int many) {
        var before = day;
        for (var left = many; left > 0; ) {
            before = before.minusDays(1);
            left -= days.isWorking(before) ? 1 : 0;
        }
        return before;
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Taipei.ZONE).toInstant();
    }
}
