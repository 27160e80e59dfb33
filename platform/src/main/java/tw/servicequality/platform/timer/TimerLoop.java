package tw.servicequality.platform.timer;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import tw.servicequality.platform.background.Background;
import tw.servicequality.platform.background.DatabaseSession;

/**
 * Looks for due timers as long as the service lives: two loops per replica, and all replicas at once, since each passes over what
 * another has locked. Each has a session of its own, so that a pool used up by requests delays no timer. A service without
 * effects has no loop.
 */
@ApplicationScoped
class TimerLoop {

    private static final Duration POLL = Duration.ofMillis(200);

    /** While the database works on the batch of one, the other reads or makes ready its own. */
    private static final int LOOPS = 2;

    /** Who waits for a lock gives way before deadlocks are looked for (1 s), so requests win; who hangs in the database lets go. */
    private static final String MANNERS = """
            set lock_timeout = '500ms';
            set statement_timeout = '30s'""";

    private final boolean needed;
    private final DatabaseSession session;
    private final TimerFiring firing;
    private final Background background = new Background("timer-loop", LOOPS, this::run);

    TimerLoop(@All List<TimerEffect> effects, DatabaseSession session, Clock clock, MeterRegistry meters) {
        this.needed = !effects.isEmpty();
        this.session = session;
        this.firing = new TimerFiring(effects, clock, meters);
    }

    void start(@Observes StartupEvent started) {
        if (needed) {
            background.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (needed) {
            background.stop();
        }
    }

    /** One life of the session. */
    private void run() throws SQLException {
        try (var connection = session.open("timer-loop")) {
            try (var manners = connection.createStatement()) {
                manners.execute(MANNERS);
            }
            connection.setAutoCommit(false);
            while (background.runs()) {
                if (firing.fireDue(connection) < TimerFiring.BATCH) {
                    background.pause(POLL);
                }
            }
        }
    }
}
