package tw.servicequality.platform.background;

import java.sql.SQLException;
import java.util.Set;

/** Whose fault it is that work in the background failed: only its own counts against it. */
public enum Fault {
    /** The database is away or cannot serve: again when it is back. */
    DATABASE_LOST,
    /** Somebody else was in the way, a deadlock or a lock held too long: again in a moment. */
    BUSY,
    /** The work itself does not work. */
    OWN;

    private static final int LONGEST_TEXT = 500;
    private static final Set<String> LOST_STATES = Set.of("57P01", "57P02", "57P03", "57P05", "25006", "25P03");

    public static Fault of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql.getSQLState());
            }
        }
        return OWN;
    }

    /** Classes 08 connection, 53 resources, 40 rollback by the database; 55P03 is a lock not got in time; a pool that has none to give has no state. */
    private static Fault of(String state) {
        if (state == null || state.startsWith("08") || state.startsWith("53") || LOST_STATES.contains(state)) {
            return DATABASE_LOST;
        }
        return state.startsWith("40") || state.equals("55P03") ? BUSY : OWN;
    }

    /** What an operator reads: the innermost cause, in a length and with characters that the database takes. */
    public static String text(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = root.toString().replace('\0', ' ');
        return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
    }
}
