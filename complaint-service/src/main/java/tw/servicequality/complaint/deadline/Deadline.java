package tw.servicequality.complaint.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
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

    /** Takes over new facts, or the same ones reckoned by a newer rule or calendar; nothing is ahead while the clock stands still. */
    void become(DeadlineFacts newFacts, Result result) {
        facts = newFacts;
        rule = result.rule();
        calendarVersion = result.calendarVersion();
        closures = result.closures();
        dueOn = result.dueOn();
        dueAt = result.dueAt();
        capOn = result.capOn().orElse(null);
        steps = state == DeadlineState.PAUSED ? DeadlineSteps.NONE : result.steps();
    }

    void pause(DeadlineFacts newFacts) {
        move(DeadlineState.PAUSED);
        facts = newFacts;
        steps = DeadlineSteps.NONE;
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
        steps = DeadlineSteps.NONE;
    }

    /** Ends without a verdict: the case is no longer this agency's to answer. */
    void lift(Instant at) {
        move(DeadlineState.LIFTED);
        settledAt = at;
        steps = DeadlineSteps.NONE;
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
            KnownClosures closures,
            LocalDate dueOn,
            Instant dueAt,
            Optional<LocalDate> capOn,
            DeadlineSteps steps) {

        /** As it stands at that instant: only what is still to happen. */
        Result after(Instant now) {
            return new Result(rule, calendarVersion, closures, dueOn, dueAt, capOn, steps.after(now));
        }
    }
}
