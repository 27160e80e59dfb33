package tw.servicequality.platform.timer;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Function;

/** Columns of many rows as arrays for {@code unnest}. The database counts in microseconds, Java in nanoseconds. */
final class SqlArrays {

    private SqlArrays() {}

    static <T> Array texts(Connection connection, Collection<T> rows, Function<T, String> column) throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(column).toArray());
    }

    /** Instants, rounded up: a timer may be half a microsecond late, but not early. */
    static <T> Array notBefore(Connection connection, Collection<T> rows, Function<T, Instant> column)
            throws SQLException {
        return connection.createArrayOf(
                "timestamptz",
                rows.stream()
                        .map(column)
                        .map(SqlArrays::roundedUp)
                        .map(Instant::toString)
                        .toArray());
    }

    private static Instant roundedUp(Instant instant) {
        var floor = instant.truncatedTo(ChronoUnit.MICROS);
        return floor.equals(instant) ? floor : floor.plus(1, ChronoUnit.MICROS);
    }
}
