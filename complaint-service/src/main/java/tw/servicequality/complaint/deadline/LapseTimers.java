package tw.servicequality.complaint.deadline;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import tw.servicequality.platform.timer.DueTimer;
import tw.servicequality.platform.timer.NextTimer;
import tw.servicequality.platform.timer.TimerEffect;

/**
 * The petitioner's own time is up: the case goes on without what he was asked for. Each in a transaction of its own, which looks at
 * the state again, so that one repeated after a crash finds nothing left to do.
 */
@ApplicationScoped
class LapseTimers implements TimerEffect {

    static final String TIMER = "complaint-lapse";

    private final List<Lapse> lapses;
    private final Deadlines deadlines;

    LapseTimers(@All List<Lapse> lapses, Deadlines deadlines) {
        this.lapses = lapses;
        this.deadlines = deadlines;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) {
        due.forEach(timer ->
                QuarkusTransaction.requiringNew().run(() -> lapse(DeadlineId.read(timer.subject()), timer.dueAt())));
        return List.of();
    }

    /** A short wait for locks: the one who holds them may be waiting for this very timer. */
    private void lapse(DeadlineId id, Instant at) {
        deadlines
                .getEntityManager()
                .createNativeQuery("set local lock_timeout = '300ms'")
                .executeUpdate();
        var deadline = deadlines.findById(id);
        if (!deadline.isOpen() || deadline.dueAt().isAfter(at)) {
            return;
        }
        lapses.stream()
                .filter(lapse -> lapse.clock() == id.clock())
                .forEach(lapse -> lapse.lapsed(id.caseNumber(), at));
        if (deadline.isOpen()) {
            deadline.lift(at);
        }
    }
}
