package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.deadline.DeadlineStep.Kind;
import tw.servicequality.complaint.notice.Notices;
import tw.servicequality.complaint.timeline.Timeline;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.timer.DueTimer;
import tw.servicequality.platform.timer.NextTimer;
import tw.servicequality.platform.timer.TimerEffect;

/**
 * 預警、逾限、稽催: each step of a deadline happens once, with all that follows from it: the deadline, the case, its timeline, the
 * fact for the world, and the notice that tells the petitioner that the time was exceeded.
 */
@ApplicationScoped
class DeadlineTimers implements TimerEffect {

    static final String TIMER = "complaint-deadline";

    private final DueSteps steps;
    private final DeadlineProfiles profiles;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Notices notices;

    DeadlineTimers(DueSteps steps, DeadlineProfiles profiles, Outbox outbox, Timeline timeline, Notices notices) {
        this.steps = steps;
        this.profiles = profiles;
        this.outbox = outbox;
        this.timeline = timeline;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException {
        var ids = due.stream().map(timer -> DeadlineId.read(timer.subject())).toList();
        var held = steps.hold(connection, ids);
        var ripe = held.stream().filter(step -> step.isRipe(now)).toList();
        if (!ripe.isEmpty()) {
            steps.take(connection, ripe, now);
            var events = ripe.stream().map(DueStep::event).toList();
            timeline.addAll(connection, events, DeadlineEvent::caseNumber, DeadlineEvent::fact);
            outbox.addAll(connection, events);
            notices.exceeded(
                    connection,
                    ripe.stream()
                            .filter(this::tellsPetitioner)
                            .map(DueStep::id)
                            .map(DeadlineId::caseNumber)
                            .toList(),
                    now);
        }
        return next(connection, due, ids, held, now);
    }

    /** What was not due yet keeps its time, what was taken goes on to its next step, and what was held by others is tried again. */
    private List<NextTimer> next(
            Connection connection, List<DueTimer> due, List<DeadlineId> ids, List<DueStep> held, Instant now)
            throws SQLException {
        var next = new ArrayList<NextTimer>();
        for (var step : held) {
            (step.isRipe(now) ? step.nextAt() : Optional.of(step.step().at()))
                    .ifPresent(at -> next.add(new NextTimer(step.id().text(), at)));
        }
        if (held.size() < due.size()) {
            var settled = new HashSet<>(steps.gone(connection, ids));
            held.forEach(step -> settled.add(step.id().text()));
            due.stream()
                    .filter(timer -> !settled.contains(timer.subject()))
                    .map(DueTimer::again)
                    .forEach(next::add);
        }
        return next;
    }

    private boolean tellsPetitioner(DueStep step) {
        return step.step().kind() == Kind.BREACH
                && profiles.version(step.rule())
                        .rule(step.id().clock())
                        .filter(ClockRule::tellPetitionerWhenExceeded)
                        .isPresent();
    }
}
