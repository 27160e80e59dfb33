package tw.servicequality.platform.timer;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * What happens when timers of a kind fire: a bean of the service that owns the kind. It is called with many at once and acts with
 * few statements on the given connection, whose transaction also removes the timers: both or neither. So on this connection
 * alone; it must not commit, and do nothing that a rollback does not take back.
 *
 * <p>It must look at the state again, in its SQL ({@code update … where status = 'OPEN'}): a change that cancels or moves a timer
 * being fired waits for the firing and comes after it. It must not wait for locks, for the holder may be waiting for the timer:
 * take rows with {@code for update skip locked} and return {@link DueTimer#again} for those not got. After half a second of
 * waiting the database ends the firing, and it is tried again.
 */
public interface TimerEffect {

    /** The kind, a literal unique in the service. Before a kind is retired a migration deletes its timers. */
    String kind();

    /**
     * Fires the timers, given in order of their due instants, at most 1,000, each subject once. Those returned get that next
     * timer; all others are gone. Whatever is thrown takes everything back; the timers are then tried in smaller groups and
     * alone, and one that keeps failing is parked.
     */
    List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException;
}
