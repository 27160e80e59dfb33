package tw.servicequality.assessment.score;

import static tw.servicequality.assessment.score.ScoreProblem.SCORE_DRAFT_NOT_FOUND;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Scores that came too late to be saved: kept for their assessor until he takes one or the other. */
@ApplicationScoped
public class ScoreDrafts {

    private static final String KEEP = """
            insert into score_draft (assessment_id, book, criterion, assessor, points, remark, evidence, departure, kept_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (assessment_id, book, criterion, assessor) do update set points = excluded.points,
              remark = excluded.remark, evidence = excluded.evidence, departure = excluded.departure, kept_at = excluded.kept_at""";
    private static final String OF = """
            select criterion, points, remark, evidence, departure, assessor, 0 from score_draft
            where assessment_id = ? and book = ? and assessor = ? order by criterion""";
    private static final String FORGET =
            "delete from score_draft where assessment_id = ? and book = ? and assessor = ? and criterion = ?";

    private final AgroalDataSource database;
    private final Clock clock;

    ScoreDrafts(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void keep(UUID assessment, String book, String criterion, Score score) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, assessment);
            insert.setString(2, book);
            insert.setString(3, criterion);
            insert.setString(4, score.scoredBy());
            insert.setInt(5, score.points());
            insert.setString(6, score.remark());
            insert.setArray(7, connection.createArrayOf("uuid", score.evidence().toArray()));
            insert.setString(8, score.departure());
            insert.setObject(9, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is kept for this assessor, by criterion. */
    public SortedMap<String, Score> of(UUID assessment, String book, String assessor) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF)) {
            select.setObject(1, assessment);
            select.setString(2, book);
            select.setString(3, assessor);
            var kept = new TreeMap<String, Score>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    kept.put(rows.getString(1), ScoreRows.read(rows, 1));
                }
            }
            return kept;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether there was one to forget. */
    public boolean forget(UUID assessment, String book, String assessor, String criterion) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, assessment);
            delete.setString(2, book);
            delete.setString(3, assessor);
            delete.setString(4, criterion);
            return delete.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As {@link #forget}, or SCORE_DRAFT_NOT_FOUND. */
    public void giveUp(UUID assessment, String book, String assessor, String criterion) {
        if (!forget(assessment, book, assessor, criterion)) {
            throw SCORE_DRAFT_NOT_FOUND.because(criterion);
        }
    }
}
