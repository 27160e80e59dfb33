package tw.servicequality.platform.background;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps a table short whose rows are added at its end and taken from its beginning. The places of rows that are gone stay, every look
 * begins among them, and autovacuum comes once a minute at best: at some thousand rows a second that is too late.
 */
public final class Sweep {

    private static final int LOT = 10_000;

    private final String vacuum;
    private int gone;

    /**
     * On the session that looks. To the planner a table that was all but empty when it was swept stays so, and it would read and sort all
     * that has come since, at every look: this session goes by the index.
     */
    public Sweep(Connection connection, String table) throws SQLException {
        this.vacuum = "vacuum (skip_locked, index_cleanup on, truncate off) " + table;
        try (var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
        }
    }

    /** So many more are gone. The connection has no transaction open, and its user owns the table. */
    public void gone(Connection connection, int rows) throws SQLException {
        gone += rows;
        if (gone < LOT) {
            return;
        }
        gone = 0;
        var autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute(vacuum);
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }
}
