package tw.servicequality.complaint.deadline;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Goes through all open deadlines in order, a stretch at a time. */
@ApplicationScoped
public class OpenDeadlines {

    /** The limit stands in the text: a plan for any limit would sort. */
    private static final String AFTER = """
            select case_number, clock, run from deadline
            where (case_number, clock, run) > (?, ?, ?) and state in ('RUNNING', 'PAUSED')
              and (cardinality(?::text[]) = 0 or agency = any (?)) and (? = '' or rule like ? || '@%')
            order by case_number, clock, run limit\s""";

    private final AgroalDataSource database;

    OpenDeadlines(AgroalDataSource database) {
        this.database = database;
    }

    /** The next ones after the given, of these agencies (none means all) and that rule profile (empty means any). */
    public List<DeadlineKey> after(DeadlineKey last, Collection<String> agencies, String profile, int limit) {
        var found = new ArrayList<DeadlineKey>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(AFTER + limit)) {
            var array = connection.createArrayOf("text", agencies.toArray());
            select.setString(1, last.caseNumber());
            select.setString(2, last.clock().name());
            select.setInt(3, last.run());
            select.setArray(4, array);
            select.setArray(5, array);
            select.setString(6, profile);
            select.setString(7, profile);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(
                            new DeadlineKey(row.getString(1), DeadlineClock.valueOf(row.getString(2)), row.getInt(3)));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }
}
