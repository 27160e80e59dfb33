package tw.servicequality.reward.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people of an agency who have entries in a year, and what these come to; read along the index, whatever the size of the ledger. */
@ApplicationScoped
class LedgerList {

    private static final String PAGE = """
            select person_id, count(*),
              sum(case when level = 'COMMENDATION' then s end), sum(case when level = 'MERIT' then s end),
              sum(case when level = 'MAJOR_MERIT' then s end), sum(case when level = 'ADMONITION' then s end),
              sum(case when level = 'DEMERIT' then s end), sum(case when level = 'MAJOR_DEMERIT' then s end)
            from (select person_id, level, case kind when 'GRANT' then count else -count end as s
                  from ledger_entry where agency = ? and roc_year = ? and person_id > ?) e
            group by person_id order by person_id limit ?""";

    private final AgroalDataSource database;

    LedgerList(AgroalDataSource database) {
        this.database = database;
    }

    /** One person's year in a list; special ones are counted with the others here. */
    record Line(UUID personId, int entries, Map<LadderStep, Integer> counts) {}

    List<Line> after(UUID person, String agency, int rocYear, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(PAGE)) {
            select.setString(1, agency);
            select.setInt(2, rocYear);
            select.setObject(3, person);
            select.setInt(4, limit);
            var lines = new ArrayList<Line>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new Line(row.getObject(1, UUID.class), row.getInt(2), counts(row)));
                }
            }
            return lines;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<LadderStep, Integer> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<LadderStep, Integer>(LadderStep.class);
        for (var step : LadderStep.values()) {
            var count = row.getInt(step.ordinal() + 3);
            if (count != 0) {
                counts.put(step, count);
            }
        }
        return counts;
    }
}
