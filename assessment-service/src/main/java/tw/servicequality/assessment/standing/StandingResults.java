package tw.servicequality.assessment.standing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Reads the results in force. Who may is decided before. */
@ApplicationScoped
public class StandingResults {

    private static final String RESULT = """
        select assessment_id, round_id, kind, roc_year, agency, assessed_by, score_sheet_id,
               edition, total, grade, finalized_on, visited_on, strengths, suggestions
        from assessment where status = 'FINALIZED' and\s""";
    private static final String POINTS = "select criterion, points from current_score where assessment_id = ?";
    private static final String EVIDENCE =
            "select distinct unnest(evidence) from current_score where assessment_id = ?";

    private final AgroalDataSource database;

    StandingResults(AgroalDataSource database) {
        this.database = database;
    }

    /** Empty while it is not final. */
    public Optional<StandingResult> find(UUID assessment) {
        return read(RESULT + "assessment_id = ?", StandingResults::result, assessment).stream()
                .findFirst();
    }

    /** By the code of the agency assessed. */
    public List<StandingResult> ofRound(UUID round) {
        return read(RESULT + "round_id = ? order by agency", StandingResults::result, round);
    }

    /** Whether the round has one that is not final. */
    public boolean isOpen(UUID round) {
        var open = "select 1 from assessment where round_id = ? and status <> 'FINALIZED' limit 1";
        return !read(open, row -> row.getInt(1), round).isEmpty();
    }

    /** The points by criterion. */
    public Map<String, Integer> points(UUID assessment) {
        var points = new TreeMap<String, Integer>();
        read(POINTS, row -> points.put(row.getString(1), row.getInt(2)), assessment);
        return points;
    }

    /** What the scores name. */
    public List<UUID> evidence(UUID assessment) {
        return read(EVIDENCE, row -> row.getObject(1, UUID.class), assessment);
    }

    private <T> List<T> read(String sql, Row<T> reader, UUID id) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                var found = new ArrayList<T>();
                while (row.next()) {
                    found.add(reader.read(row));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static StandingResult result(ResultSet row) throws SQLException {
        return new StandingResult(
                row.getObject("assessment_id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("kind"),
                row.getInt("roc_year"),
                row.getString("agency"),
                row.getString("assessed_by"),
                row.getObject("score_sheet_id", UUID.class),
                row.getInt("edition"),
                row.getBigDecimal("total"),
                row.getString("grade"),
                row.getObject("finalized_on", LocalDate.class),
                Optional.ofNullable(row.getObject("visited_on", LocalDate.class)),
                row.getString("strengths"),
                row.getString("suggestions"));
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
