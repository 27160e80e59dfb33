package tw.servicequality.platform.timer;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import tw.servicequality.platform.background.Fault;

/**
 * Fires what is due, a batch in one transaction: claim, effects, removal. When the batch fails it is taken apart, each part in a
 * transaction of its own, so that in the end a timer fails alone and the others have fired.
 */
final class TimerFiring {

    static final int BATCH = 1_000;

    private static final Logger LOG = Logger.getLogger(TimerFiring.class);

    private final Map<String, TimerEffect> effects;
    private final Clock clock;
    private final MeterRegistry meters;

    TimerFiring(List<TimerEffect> effects, Clock clock, MeterRegistry meters) {
        this.effects = effects.stream().collect(Collectors.toMap(TimerEffect::kind, Function.identity()));
        this.clock = clock;
        this.meters = meters;
    }

    /** How many were due, at most a batch. An exception means that the session is of no use any more. */
    int fireDue(Connection connection) throws SQLException {
        var now = now();
        var due = new TimerTable(connection).claim(effects.keySet(), now, BATCH);
        if (due.isEmpty()) {
            connection.rollback();
        } else {
            meters.timer("timer.lag").record(Duration.between(due.getFirst().dueAt(), now));
            fire(connection, due, now);
        }
        return due.size();
    }

    private void fire(Connection connection, List<ClaimedTimer> due, Instant now) throws SQLException {
        var groups = ClaimedTimer.groups(due);
        try {
            for (var group : groups) {
                fireGroup(connection, group, now);
            }
            connection.commit();
        } catch (Throwable failure) {
            connection.rollback();
            takeApart(connection, due, failure);
            return;
        }
        groups.forEach(group ->
                meters.counter("timer.fired", "kind", group.getFirst().kind()).increment(group.size()));
    }

    private void fireGroup(Connection connection, List<ClaimedTimer> group, Instant now) throws SQLException {
        var kind = group.getFirst().kind();
        var due = group.stream().map(ClaimedTimer::due).toList();
        var next = effects.get(kind).fire(connection, due, now);
        var left = new LinkedHashMap<String, ClaimedTimer>();
        group.forEach(timer -> left.put(timer.subject(), timer));
        var advanced = next.stream().map(timer -> left.remove(timer.subject())).toList();
        if (advanced.contains(null)) {
            throw new IllegalStateException(kind + " returned a next timer that was not due");
        }
        var table = new TimerTable(connection);
        table.advance(advanced, next.stream().map(NextTimer::dueAt).toList());
        table.delete(List.copyOf(left.values()));
    }

    private void takeApart(Connection connection, List<ClaimedTimer> failed, Throwable failure) throws SQLException {
        var fault = Fault.of(failure);
        if (fault == Fault.DATABASE_LOST || Thread.currentThread().isInterrupted()) {
            throw new SQLException("firing broken off", failure);
        }
        if (failed.size() == 1) {
            putOff(connection, failed, fault, failure);
            return;
        }
        for (var part : ClaimedTimer.apart(failed)) {
            var again = new TimerTable(connection).claimAgain(part);
            fire(connection, again, now());
        }
    }

    /** Nothing to do if somebody has changed or claimed it since. */
    private void putOff(Connection connection, List<ClaimedTimer> failed, Fault fault, Throwable failure)
            throws SQLException {
        var table = new TimerTable(connection);
        for (var timer : table.claimAgain(failed)) {
            var attempts = fault == Fault.BUSY ? timer.attempts() : timer.attempts() + 1;
            var text = Fault.text(failure);
            LOG.warnf("timer %s of %s failed, attempt %d: %s", timer.kind(), timer.subject(), attempts, text);
            if (attempts < Patience.ATTEMPTS) {
                table.postpone(timer, attempts, now().plus(Patience.pause(attempts)), text);
            } else {
                table.park(timer, attempts, now(), text);
                LOG.warnf("timer %s of %s is parked", timer.kind(), timer.subject());
                meters.counter("timer.parked", "kind", timer.kind()).increment();
            }
        }
        connection.commit();
    }

    /** Rounded down to what the database can tell apart, so that nothing is early. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
