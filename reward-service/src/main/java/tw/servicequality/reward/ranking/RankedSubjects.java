package tw.servicequality.reward.ranking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.reward.ruleset.Grade;

/** Who was ranked, round by round; ten thousand of one round are written and read at once. */
@ApplicationScoped
public class RankedSubjects {

    private static final String FORGET = "delete from ranked_subject where round_id = ?";
    private static final String KEEP = """
            insert into ranked_subject (round_id, agency, assessment_id, rank, total, grade)
            select ?, agency, "assessmentId", rank, total, grade
            from json_to_recordset(?::json) as s (agency text, "assessmentId" text, rank int, total numeric, grade text)""";
    private static final String OF_ROUND = "select * from ranked_subject where round_id = ? order by rank, agency";
    private static final String OF_AGENCY = "select * from ranked_subject where round_id = ? and agency = ?";
    private static final String COUNT = """
            select count(*) as subjects, count(*) filter (where rank = ?) as holders from ranked_subject where round_id = ?""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    RankedSubjects(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** In the place of what was kept of the round. */
    @Transactional(TxType.MANDATORY)
    void keep(String roundId, List<RankedSubject> subjects) {
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement(FORGET);
                var keep = connection.prepareStatement(KEEP)) {
            forget.setString(1, roundId);
            forget.executeUpdate();
            keep.setString(1, roundId);
            keep.setString(2, json.writeValueAsString(subjects));
            keep.executeUpdate();
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** In order of rank, then of agency. */
    public List<RankedSubject> of(String roundId) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF_ROUND)) {
            select.setString(1, roundId);
            var subjects = new ArrayList<RankedSubject>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    subjects.add(read(rows));
                }
            }
            return subjects;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Empty for one that a correction took out. */
    public Optional<RankedSubject> of(String roundId, String agency) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF_AGENCY)) {
            select.setString(1, roundId);
            select.setString(2, agency);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How many were ranked, and how many hold this rank. */
    public Counted count(String roundId, int rank) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(COUNT)) {
            select.setInt(1, rank);
            select.setString(2, roundId);
            try (var rows = select.executeQuery()) {
                rows.next();
                return new Counted(rows.getInt("subjects"), rows.getInt("holders"));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RankedSubject read(ResultSet row) throws SQLException {
        return new RankedSubject(
                row.getString("agency"),
                row.getString("assessment_id"),
                row.getInt("rank"),
                row.getBigDecimal("total"),
                Grade.valueOf(row.getString("grade")));
    }

    /** Subjects of a round, and holders of one rank among them. */
    public record Counted(int subjects, int holders) {}
}
