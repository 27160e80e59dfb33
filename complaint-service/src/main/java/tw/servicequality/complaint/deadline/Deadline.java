package tw.servicequality.complaint.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/**
 * 辦理期限: one run of one clock of a case. A case that comes to another agency or is taken up again gets a new run; what an earlier one
 * came to stays.
 */
@Entity
@DynamicUpdate
@IdClass(DeadlineId.class)
public class Deadline extends DeadlineRun {

    static Deadline started(DeadlineId id, String agency, DeadlineFacts facts, Result result) {
        var deadline = new Deadline();
        deadline.caseNumber = id.caseNumber();
        deadline.clock = id.clock();
        deadline.run = id.run();
        deadline.agency = agency;
        deadline.startedAt = facts.startedAt();
        deadline.state = DeadlineState.RUNNING;
        deadline.become(facts, result);
        return deadline;
    }

    /** Takes over new facts, or the same ones reckoned by a newer rule or calendar. */
    void become(DeadlineFacts newFacts, Result result) {
        facts = newFacts;
        rule = result.rule();
        calendarVersion = result.calendarVersion();
        closures = result.closures();
        dueOn = result.dueOn();
        dueAt = result.dueAt();
        capOn = result.capOn().orElse(null);
        steps = result.steps();
    }

    void pause(DeadlineFacts newFacts) {
        move(DeadlineState.PAUSED);
        facts = newFacts;
        steps = List.of();
    }

    void resume() {
        move(DeadlineState.RUNNING);
    }

    /** The verdict, given once: what rule or calendar say later does not touch it. */
    void settle(Instant at, Lateness lateness) {
        move(DeadlineState.SETTLED);
        settledAt = at;
        onTime = lateness.onTime();
        workingDaysLate = lateness.workingDaysLate();
        steps = List.of();
    }

    /** Ends without a verdict: the case is no longer this agency's to answer. */
    void lift(Instant at) {
        move(DeadlineState.LIFTED);
        settledAt = at;
        steps = List.of();
    }

    private void move(DeadlineState next) {
        if (!DeadlineState.MOVES.get(state).contains(next)) {
            throw DeadlineProblem.DEADLINE_MOVE_REFUSED.because(clock + " " + state + " → " + next);
        }
        state = next;
    }

    /** What rule, calendar and facts come to, to be stored together. */
    record Result(
            String rule,
            String calendarVersion,
            List<KnownClosure> closures,
            LocalDate dueOn,
            Instant dueAt,
            Optional<LocalDate> capOn,
            List<DeadlineStep> steps) {

        /** Without the steps whose time has passed; the end itself is never passed over. */
        Result after(Instant now) {
            var ahead = steps.stream()
                    .filter(step -> step.at().isAfter(now) || step.kind() == DeadlineStep.Kind.BREACH)
                    .toList();
            return new Result(rule, calendarVersion, closures, dueOn, dueAt, capOn, ahead);
        }
    }
}
