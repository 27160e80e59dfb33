package tw.servicequality.platform.timer;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** Whose fault it is that timers could not fire; only the effect's own counts against a timer. */
enum TimerFailure {
    /** The database is away or cannot serve: begin anew with a new session. */
    DATABASE_LOST,
    /** Somebody else was in the way, a deadlock or a lock held too long: again in a moment. */
    BUSY,
    /** The effect does not work for this timer. */
    EFFECT;

    /** After so many failures a timer is parked: with the pauses, a good two minutes after it was due. */
    static final int ATTEMPTS = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int LONGEST_TEXT = 500;
    private static final Set<String> LOST_STATES = Set.of("57P01", "57P02", "57P03", "57P05", "25006", "25P03");

    static TimerFailure of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return of(sql.getSQLState());
            }
        }
        return EFFECT;
    }

    /** Classes 08 connection, 53 resources, 40 rollback by the database; 55P03 is a lock not got in time. */
    private static TimerFailure of(String state) {
        if (state.startsWith("08") || state.startsWith("53") || LOST_STATES.contains(state)) {
            return DATABASE_LOST;
        }
        return state.startsWith("40") || state.equals("55P03") ? BUSY : EFFECT;
    }

    /** How long the timer rests after its first, second, … failure: 1 s, 2 s, 4 s and so on. */
    static Duration pause(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, ATTEMPTS));
    }

    /** What an operator reads: the innermost cause, in a length and with characters that the database takes. */
    static String text(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = root.toString().replace('\0', ' ');
        return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
    }
}
