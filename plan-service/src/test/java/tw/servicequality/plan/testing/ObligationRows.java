package tw.servicequality.plan.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Obligations as a published plan would have them, put there directly: what is tested is what is reported on them. */
@Singleton
public class ObligationRows {

    private static final String COMMITMENT = """
        insert into commitment (id, plan_id, agency, source, position, dimension, clause, status, period_start, period_end,
          units, dues, targets, evidence, decided_on, version)
        values (?, ?::uuid, ?, ?, 1, 1, '電話禮貌測試', 'CONFIRMED', '2016-01-01', '2016-12-31', '[]', '[]',
          '[{"metric":"電話禮貌測試","op":"AT_LEAST","value":"2","unit":"次","per":"QUARTER"}]', '[]', '2016-01-04', 0)\
        """;
    private static final String OBLIGATION = """
        insert into obligation (id, plan_id, commitment_id, agency, source, dimension, unit, role, covers_start, covers_end,
          nominal_on, due_on, roll, rolled_why, words, calendar, status, remind_at, due_at, overdue_at, escalate_at, step,
          version)
        values (?, ?::uuid, ?, ?, 'a', 1, ?, 'HANDLE', '2016-01-01', '2016-03-31', ?, ?, 'FORWARD', '', '每季結束', 'test',
          ?, '2030-01-01', '2030-01-02', '2030-01-03', '2030-01-04', 0, 0)\
        """;

    private final AgroalDataSource database;

    ObligationRows(AgroalDataSource database) {
        this.database = database;
    }

    /** One of that unit, due on that day. */
    public String due(String plan, String agency, String unit, LocalDate day, boolean overdue) {
        var commitment = UUID.randomUUID();
        var id = UUID.randomUUID();
        run(COMMITMENT, commitment, plan, agency, commitment.toString());
        run(OBLIGATION, id, plan, commitment, agency, unit, day, day, overdue ? "OVERDUE" : "UPCOMING");
        return id.toString();
    }

    private void run(String insert, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(insert)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
