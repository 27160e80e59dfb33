package tw.servicequality.complaint.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.latewrite.LateWrite;
import tw.servicequality.platform.latewrite.LateWrites;

/** Where a command leaves what the petitioner is to be told. */
@ApplicationScoped
public class Notices {

    private static final String ADD = """
        insert into notice (case_number, kind, state, created_at, next_try_at, enclosure)
        select n.case_number, ?, case when p.has_email then 'PENDING' else 'BY_HAND' end, ?, ?, ?
        from unnest(?) as n (case_number) join petitioner p using (case_number)
        where p.has_email or (p.has_contact and ?)\
        """;

    private final LateWrites writes;
    private final NoticeBox box;
    private final Petitioners petitioners;
    private final Clock clock;

    Notices(LateWrites writes, NoticeBox box, Petitioners petitioners, Clock clock) {
        this.writes = writes;
        this.box = box;
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

    /** How often he was told this. */
    public long count(String caseNumber, NoticeKind kind) {
        return box.count("caseNumber = ?1 and kind = ?2", caseNumber, kind);
    }

    /** 逾時通知, for many at once in the transaction of this connection. */
    public void exceeded(Connection connection, Collection<String> caseNumbers, Instant now) throws SQLException {
        if (!caseNumbers.isEmpty()) {
            add(connection, caseNumbers, NoticeKind.EXCEEDED, now, null);
        }
    }

    private void add(String caseNumber, NoticeKind kind, byte[] enclosure) {
        var now = clock.instant();
        writes.add(new LateWrite(
                ADD,
                (connection, insert, first) ->
                        bind(connection, insert, first, List.of(caseNumber), kind, now, enclosure)));
    }

    private static void add(
            Connection connection, Collection<String> caseNumbers, NoticeKind kind, Instant now, byte[] enclosure)
            throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            bind(connection, insert, 1, caseNumbers, kind, now, enclosure);
            insert.executeUpdate();
        }
    }

    private static int bind(
            Connection connection,
            PreparedStatement insert,
            int first,
            Collection<String> caseNumbers,
            NoticeKind kind,
            Instant now,
            byte[] enclosure)
            throws SQLException {
        insert.setString(first, kind.name());
        insert.setObject(first + 1, now.atOffset(ZoneOffset.UTC));
        insert.setObject(first + 2, now.atOffset(ZoneOffset.UTC));
        insert.setBytes(first + 3, enclosure);
        insert.setArray(first + 4, connection.createArrayOf("text", caseNumbers.toArray()));
        insert.setBoolean(first + 5, !kind.isMailOnly());
        return first + 6;
    }
}
