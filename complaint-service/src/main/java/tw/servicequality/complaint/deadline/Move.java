package tw.servicequality.complaint.deadline;

import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.complaint.deadline.DeadlineEvent.Moved.Reason;

/**
 * Where a deadline goes when it is reckoned anew. One that was exceeded stays exceeded: {@code flips} says that by the new end it
 * would not have been, or that by the new end it is.
 */
public record Move(
        String caseNumber,
        DeadlineClock clock,
        LocalDate dueOnBefore,
        LocalDate dueOn,
        boolean later,
        boolean flips,
        boolean isOne,
        Deadline.Result result) {

    static Move of(Deadline deadline, Deadline.Result result, Instant now) {
        var exceeded = !now.isBefore(deadline.dueAt());
        var wouldBe = !now.isBefore(result.dueAt());
        return new Move(
                deadline.caseNumber(),
                deadline.clock(),
                deadline.dueOn(),
                result.dueOn(),
                result.dueAt().isAfter(deadline.dueAt()),
                exceeded != wouldBe,
                !result.dueAt().equals(deadline.dueAt()),
                result);
    }

    static Move none(Deadline deadline) {
        return new Move(
                deadline.caseNumber(), deadline.clock(), deadline.dueOn(), deadline.dueOn(), false, false, false, null);
    }

    DeadlineEvent.Moved event(Deadline deadline) {
        return new DeadlineEvent.Moved(
                deadline.version() + 1,
                deadline.id().text(),
                caseNumber,
                deadline.agency(),
                clock,
                dueOnBefore,
                dueOn,
                deadline.dueAt(),
                deadline.rule(),
                deadline.calendarVersion(),
                Reason.REVISION);
    }
}
