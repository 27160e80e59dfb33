package tw.servicequality.assessment.score;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The scores of all assessments. Who holds the assessment's row may write; the database refuses once it is finalised. */
@ApplicationScoped
public class ScoreBook {

    /** The book that counts. */
    public static final String AGREED = "";

    private static final String READ = "select criterion, " + ScoreRows.COLUMNS
            + " from assessment_score where assessment_id = ? and book = ? order by criterion";
    private static final String ONE = "select " + ScoreRows.COLUMNS
            + " from assessment_score where assessment_id = ? and book = ? and criterion = ?";
    private static final String CLEAR = "delete from assessment_score where assessment_id = ? and book = ?";
    private static final String PUT = """
            insert into assessment_score as s (assessment_id, book, criterion, points, remark, evidence, departure, scored_by, scored_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (assessment_id, book, criterion) do update set points = excluded.points, remark = excluded.remark,
              evidence = excluded.evidence, departure = excluded.departure, scored_by = excluded.scored_by,
              scored_at = excluded.scored_at, version = s.version + 1""";

    private final AgroalDataSource database;
    private final Clock clock;

    ScoreBook(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The book of that edition of a result; before the first it is the one that will count. */
    public static String ofEdition(int edition) {
        return edition > 1 ? "#" + edition : AGREED;
    }

    /** All scores of a book by criterion. */
    public SortedMap<String, Score> of(UUID assessment, String book) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(READ)) {
            select.setObject(1, assessment);
            select.setString(2, book);
            var scores = new TreeMap<String, Score>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    scores.put(rows.getString(1), ScoreRows.read(rows, 1));
                }
            }
            return scores;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Optional<Score> find(UUID assessment, String book, String criterion) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(ONE)) {
            select.setObject(1, assessment);
            select.setString(2, book);
            select.setString(3, criterion);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(ScoreRows.read(row, 0)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Saves all of these over whatever was saved before. */
    public void put(UUID assessment, String book, Map<String, Score> scores) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(PUT)) {
            for (var one : new TreeMap<>(scores).entrySet()) {
                bind(connection, insert, assessment, book, one.getKey(), one.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Forgets the scores of a book: those who agreed on them are not the panel any more. */
    public void clear(UUID assessment, String book) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(CLEAR)) {
            delete.setObject(1, assessment);
            delete.setString(2, book);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void bind(
            Connection connection, PreparedStatement insert, UUID id, String book, String criterion, Score score)
            throws SQLException {
        insert.setObject(1, id);
        insert.setString(2, book);
        insert.setString(3, criterion);
        insert.setInt(4, score.points());
        insert.setString(5, score.remark());
        insert.setArray(6, connection.createArrayOf("uuid", score.evidence().toArray()));
        insert.setString(7, score.departure());
        insert.setString(8, score.scoredBy());
        insert.setObject(9, at(clock.instant()));
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
