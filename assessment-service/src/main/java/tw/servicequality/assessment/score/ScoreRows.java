package tw.servicequality.assessment.score;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Scores as they lie in rows. */
final class ScoreRows {

    static final String COLUMNS = "points, remark, evidence, departure, scored_by, version";

    private ScoreRows() {}

    /** From the column after this one on, in the order of {@link #COLUMNS}. */
    static Score read(ResultSet row, int after) throws SQLException {
        return new Score(
                row.getInt(after + 1),
                row.getString(after + 2),
                evidence(row.getArray(after + 3)),
                row.getString(after + 4),
                row.getString(after + 5),
                row.getLong(after + 6));
    }

    private static List<UUID> evidence(Array column) throws SQLException {
        return List.of((UUID[]) column.getArray());
    }
}
