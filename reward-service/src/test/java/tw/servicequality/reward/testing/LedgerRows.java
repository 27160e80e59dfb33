package tw.servicequality.reward.testing;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.reward.ledger.LadderStep;
import tw.servicequality.reward.ledger.LedgerEntry;

/** The ledger as it lies in the database, read without the code under test. */
public final class LedgerRows {

    private LedgerRows() {}

    public static List<LedgerEntry> all(AgroalDataSource database) throws SQLException {
        var entries = new ArrayList<LedgerEntry>();
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select * from ledger_entry")) {
            while (row.next()) {
                entries.add(new LedgerEntry(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("agency"),
                        row.getInt("roc_year"),
                        LedgerEntry.Kind.valueOf(row.getString("kind")),
                        LadderStep.valueOf(row.getString("level")),
                        row.getInt("count"),
                        row.getBoolean("special"),
                        row.getObject("source", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        row.getString("legal_basis"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
            }
        }
        return entries;
    }
}
