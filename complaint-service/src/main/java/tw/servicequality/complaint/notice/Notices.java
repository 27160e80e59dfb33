package tw.servicequality.complaint.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import tw.servicequality.complaint.petitioner.Petitioners;

/** Where a command leaves what the petitioner is to be told. */
@ApplicationScoped
public class Notices {

    private static final String ADD = """
            insert into notice (case_number, kind, state, created_at, next_try_at, enclosure)
            select n.case_number, ?, case when p.has_email then 'PENDING' else 'BY_HAND' end, ?, ?, ?
            from unnest(?) as n (case_number) join petitioner p using (case_number)
            where p.has_email or (p.has_contact and ?)""";

    private final AgroalDataSource database;
    private final Petitioners petitioners;
    private final Clock clock;

    Notices(AgroalDataSource database, Petitioners petitioners, Clock clock) {
        this.database = database;
        this.petitioners = petitioners;
        this.clock = clock;
    }

    /** Adds the notice to the running transaction; nobody is told who cannot be reached. */
    @Transactional(TxType.MANDATORY)
    public void tell(String caseNumber, NoticeKind kind) {
        add(caseNumber, kind, null);
    }

    /** As above with something that only he may read, such as a code; it is sealed for him until it is sent. */
    @Transactional(TxType.MANDATORY)
    public void tell(String caseNumber, NoticeKind kind, String enclosure) {
        add(caseNumber, kind, petitioners.seal(caseNumber, enclosure).orElse(null));
    }

    /** 逾時通知, for many at once in the transaction of this connection. */
    public void exceeded(Connection connection, Collection<String> caseNumbers, Instant now) throws SQLException {
        if (!caseNumbers.isEmpty()) {
            add(connection, caseNumbers, NoticeKind.EXCEEDED, now, null);
        }
    }

    private void add(String caseNumber, NoticeKind kind, byte[] enclosure) {
        petitioners.flush();
        try (var connection = database.getConnection()) {
            add(connection, List.of(caseNumber), kind, clock.instant(), enclosure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void add(
            Connection connection, Collection<String> caseNumbers, NoticeKind kind, Instant now, byte[] enclosure)
            throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setString(1, kind.name());
            insert.setObject(2, now.atOffset(ZoneOffset.UTC));
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setBytes(4, enclosure);
            insert.setArray(5, connection.createArrayOf("text", caseNumbers.toArray()));
            insert.setBoolean(6, !kind.isMailOnly());
            insert.executeUpdate();
        }
    }
}
