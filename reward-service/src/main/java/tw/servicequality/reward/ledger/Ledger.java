package tw.servicequality.reward.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tw.servicequality.platform.latewrite.LateWrite;
import tw.servicequality.platform.latewrite.LateWrites;

/** The ledger as it is kept. The database refuses to change or to remove an entry, and to record one fact twice. */
@ApplicationScoped
public class Ledger {

    private static final String INSERT = """
            insert into ledger_entry (id, person_id, agency, roc_year, kind, level, count, special, source, case_id, number,
              legal_basis, issued_on, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String OF_PERSON = """
            select * from ledger_entry where person_id = ? and roc_year = ? order by recorded_at, kind, id""";
    private static final String ALL = "select * from ledger_entry order by recorded_at, kind, id";

    private final LateWrites writes;
    private final AgroalDataSource database;

    Ledger(LateWrites writes, AgroalDataSource database) {
        this.writes = writes;
        this.database = database;
    }

    /** Adds the entry in the running transaction; fails outside one. */
    @Transactional(TxType.MANDATORY)
    public void append(LedgerEntry entry) {
        writes.add(LateWrite.of(
                INSERT,
                entry.id(),
                entry.personId(),
                entry.agency(),
                entry.rocYear(),
                entry.kind().name(),
                entry.level().name(),
                entry.count(),
                entry.special(),
                entry.source(),
                entry.caseId(),
                entry.number(),
                entry.legalBasis(),
                entry.issuedOn(),
                entry.recordedAt().atOffset(ZoneOffset.UTC)));
    }

    /** Of one person and ROC year, in order. */
    List<LedgerEntry> of(UUID personId, int rocYear) {
        return read(OF_PERSON, select -> {
            select.setObject(1, personId);
            select.setInt(2, rocYear);
        });
    }

    /** The whole of it, in order: for who compares it with a replay. */
    List<LedgerEntry> everything() {
        return read(ALL, select -> {});
    }

    private List<LedgerEntry> read(String query, Parameters parameters) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            parameters.set(select);
            var entries = new ArrayList<LedgerEntry>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
            return entries;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
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
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private interface Parameters {
        void set(PreparedStatement select) throws SQLException;
    }
}
