package tw.servicequality.reward.testing;

import io.agroal.api.AgroalDataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.reward.ledger.LadderStep;
import tw.servicequality.reward.ledger.LedgerEntry;
import tw.servicequality.reward.ledger.LedgerEntry.Document;
import tw.servicequality.reward.ledger.LedgerEntry.Kind;
import tw.servicequality.reward.ledger.LedgerEntry.Subject;

/** The ledger made anew of what is kept of grants, penalties and their revocations, read without the code under test. */
public final class KeptFacts {

    private static final String GRANTS = """
            select g.id, g.review_id as case_id, g.person_id, g.agency, g.roc_year, false as special, g.level, g.count, o.number, o.legal_basis,
              o.issued_on, g.granted_at as given_at, g.revocation_number, g.revoked_on, g.revoked_at
            from reward_grant g join reward_order o on o.id = g.order_id""";
    private static final String PENALTIES = """
            select id, null::uuid as case_id, person_id, agency, extract(year from issued_on)::int - 1911 as roc_year, special, level, count, number,
              legal_basis, issued_on, recorded_at as given_at, revocation_number, revoked_on, revoked_at
            from reward_penalty""";

    private KeptFacts() {}

    public static List<LedgerEntry> entries(AgroalDataSource database) throws SQLException {
        var entries = new ArrayList<LedgerEntry>();
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(GRANTS + " union all " + PENALTIES)) {
            while (row.next()) {
                entries.add(entry(row, Kind.GRANT, "number", "issued_on", "given_at"));
                if (row.getObject("revoked_at") != null) {
                    entries.add(entry(row, Kind.REVOCATION, "revocation_number", "revoked_on", "revoked_at"));
                }
            }
        }
        return entries;
    }

    private static LedgerEntry entry(ResultSet row, Kind kind, String number, String on, String at)
            throws SQLException {
        var subject = new Subject(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("agency"),
                row.getInt("roc_year"),
                row.getBoolean("special"));
        var document =
                new Document(row.getString(number), row.getString("legal_basis"), row.getObject(on, LocalDate.class));
        return LedgerEntry.of(
                subject,
                kind,
                LadderStep.valueOf(row.getString("level")),
                row.getInt("count"),
                document,
                row.getObject(at, OffsetDateTime.class).toInstant());
    }
}
