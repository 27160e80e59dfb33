package tw.servicequality.complaint.deadline;

import java.time.Instant;
import java.time.LocalDate;

/** A running deadline whose first step is due, as the timer reads it, with the places of its row and of its case's. */
record DueStep(
        DeadlineId id,
        String agency,
        String unit,
        LocalDate dueOn,
        Instant dueAt,
        String rule,
        long version,
        DeadlineSteps steps,
        String place,
        String placeOfCase) {

    DeadlineStep step() {
        return steps.ahead().getFirst();
    }

    /** What the taking of the step tells; the version is the one after it. */
    DeadlineEvent event() {
        return switch (step().kind()) {
            case WARNING ->
                new DeadlineEvent.Approaching(
                        version + 1, id.text(), id.caseNumber(), agency, unit, id.clock(), dueOn, dueAt, step().role());
            case BREACH ->
                new DeadlineEvent.Breached(
                        version + 1, id.text(), id.caseNumber(), agency, unit, id.clock(), dueOn, dueAt);
            case ESCALATION ->
                new DeadlineEvent.Escalated(
                        version + 1, id.text(), id.caseNumber(), agency, unit, id.clock(), dueOn, dueAt, step().role());
        };
    }
}
