package tw.servicequality.plan.obligation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import tw.servicequality.plan.commitment.ConfirmedCommitment;
import tw.servicequality.plan.commitment.UnitRole;
import tw.servicequality.plan.schedule.DueDate;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.time.Taipei;

/**
 * An obligation as it follows from plan, commitment and calendar. Its id is made of what it is: the plan in all its editions, the
 * source, the unit, the stretch it covers, the day that the rule names, and the event it waits for; so the same input gives the same ids.
 */
record PlannedObligation(
        UUID id,
        UUID commitmentId,
        String source,
        Integer dimension,
        String unit,
        UnitRole role,
        LocalDate coversStart,
        LocalDate coversEnd,
        LocalDate nominalOn,
        LocalDate dueOn,
        Roll roll,
        String rolledWhy,
        String words,
        String calendar,
        UUID eventId,
        Instant remindAt,
        Instant dueAt,
        Instant overdueAt,
        Instant escalateAt) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    static PlannedObligation of(
            UUID origin,
            ConfirmedCommitment commitment,
            Duty duty,
            DueDate date,
            UUID event,
            Reminding reminding,
            WorkingDays days) {
        var of = commitment.source();
        var key = String.join(
                "\n",
                "obligation",
                origin.toString(),
                of.source(),
                duty.unit(),
                date.covers().start().toString(),
                date.nominal().toString(),
                String.valueOf(event));
        return new PlannedObligation(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                commitment.id(),
                of.source(),
                of.dimension().orElse(null),
                duty.unit(),
                duty.role(),
                date.covers().start(),
                date.covers().end(),
                date.nominal(),
                date.due(),
                duty.roll(),
                date.why(),
                duty.words(),
                date.calendar(),
                event,
                at(reminding.before(date.due(), days)),
                at(date.due()),
                date.due().plusDays(1).atStartOfDay(Taipei.ZONE).toInstant(),
                at(days.plusWorkingDays(date.due(), reminding.escalateWorkingDays())
                        .end()));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(MORNING).atZone(Taipei.ZONE).toInstant();
    }

    /** Whose it is, and by which words. */
    record Duty(String unit, UnitRole role, Roll roll, String words) {}

    /** 預警及稽催: so many working days before the due day, and after it. */
    record Reminding(int remindWorkingDays, int escalateWorkingDays) {

        LocalDate before(LocalDate due, WorkingDays days) {
            var day = due;
            for (var left = remindWorkingDays; left > 0; ) {
                day = day.minusDays(1);
                left -= days.isWorking(day) ? 1 : 0;
            }
            return day;
        }
    }
}
