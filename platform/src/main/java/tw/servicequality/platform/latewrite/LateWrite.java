package tw.servicequality.platform.latewrite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * One statement without an answer, such as an insert.
 *
 * @param sql the statement, with a parameter for each value and no semicolon; the same text every time, so that it is prepared once
 */
public record LateWrite(String sql, Values values) {

    /** Sets the values of a write. */
    @FunctionalInterface
    public interface Values {

        /** From that place on; answers the place after the last. */
        int set(Connection connection, PreparedStatement statement, int first) throws SQLException;
    }

    /** A write whose values are known already; null is no value. */
    public static LateWrite of(String sql, Object... values) {
        return new LateWrite(sql, (connection, statement, first) -> {
            var place = first;
            for (var value : values) {
                statement.setObject(place++, value);
            }
            return place;
        });
    }
}
