package tw.servicequality.complaint.exchange;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.identity.Callers;

/** Everything written about the cases: appended, read, never changed. */
@ApplicationScoped
public class Exchange {

    private static final String INSERT = """
            insert into exchange (case_number, kind, at, agency, unit, sealed) values (?, ?, ?, ?, ?, ?)""";
    private static final String OF_CASE = "select * from exchange where case_number = ? order by entry";

    private final AgroalDataSource database;
    private final Petitioners petitioners;
    private final Callers callers;
    private final Clock clock;

    Exchange(AgroalDataSource database, Petitioners petitioners, Callers callers, Clock clock) {
        this.database = database;
        this.petitioners = petitioners;
        this.callers = callers;
        this.clock = clock;
    }

    /** Appends to the running transaction; nothing is kept for a petitioner who is erased. */
    @Transactional(TxType.MANDATORY)
    public void keep(String caseNumber, ExchangeKind kind, String text) {
        var sealed = petitioners.seal(caseNumber, text);
        var actor = callers.current();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, caseNumber);
            insert.setString(2, kind.name());
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(4, actor.agency());
            insert.setString(5, actor.unit());
            insert.setBytes(6, sealed.orElse(new byte[0]));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All of it, or only what the petitioner sees, in order. */
    public List<ExchangeView> of(String caseNumber, boolean forPetitioner) {
        var entries = new ArrayList<ExchangeView>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(OF_CASE)) {
            select.setString(1, caseNumber);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var kind = ExchangeKind.valueOf(row.getString("kind"));
                    if (!forPetitioner || kind.isShownToPetitioner()) {
                        entries.add(view(row, kind));
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return entries;
    }

    private ExchangeView view(ResultSet row, ExchangeKind kind) throws SQLException {
        var text = petitioners.open(row.getString("case_number"), row.getBytes("sealed"));
        return new ExchangeView(
                row.getLong("entry"),
                kind,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.of(row.getString("unit")).filter(unit -> !unit.isEmpty()),
                text);
    }
}
