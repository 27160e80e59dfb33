package tw.servicequality.complaint.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A running deadline as the timer reads it: its first step, when the one after it is due, the places of its row and of its case's. */
record DueStep(
        DeadlineId id,
        String agency,
        String unit,
        LocalDate dueOn,
        Instant dueAt,
        String rule,
        long version,
        DeadlineStep step,
        Optional<Instant> nextAt,
        String place,
        String placeOfCase) {

    boolean isRipe(Instant now) {
        return !step.at().isAfter(now);
    }

    /** What the taking of the step tells; the version is the one after it. */
    DeadlineEvent event() {
        return switch (step.kind()) {
            case WARNING ->
                new DeadlineEvent.Approaching(
                        version + 1, id.text(), id.caseNumber(), agency, unit, id.clock(), dueOn, dueAt, step.role());
            case BREACH ->
                new DeadlineEvent.Breached(
                        version + 1, id.text(), id.caseNumber(), agency, unit, id.clock(), dueOn, dueAt);
            case ESCALATION ->
                new DeadlineEvent.Escalated(
                        version + 1, id.text(), id.caseNumber(), agency, unit, id.clock(), dueOn, dueAt, step.role());
        };
    }
}
