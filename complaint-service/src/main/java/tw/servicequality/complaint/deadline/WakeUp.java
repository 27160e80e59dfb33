package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.platform.timer.Timers;

/**
 * Sets the timer of a running deadline to its next step. Timers are never cancelled: one that finds nothing to do goes away by
 * itself, and so waits for nobody.
 */
@ApplicationScoped
class WakeUp {

    private final Timers timers;

    WakeUp(Timers timers) {
        this.timers = timers;
    }

    void at(Deadline deadline) {
        if (deadline.state() == DeadlineState.RUNNING) {
            var kind = deadline.clock().lapses() ? LapseTimers.TIMER : DeadlineTimers.TIMER;
            deadline.steps()
                    .first()
                    .ifPresent(step -> timers.set(kind, deadline.id().text(), step.at()));
        }
    }
}
