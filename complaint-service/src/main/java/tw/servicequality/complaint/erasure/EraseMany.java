package tw.servicequality.complaint.erasure;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tw.servicequality.complaint.timeline.Timeline;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.time.Taipei;

/** As {@link EraseComplaint}, many at once with a few statements: what redacting a case empties is emptied here too. */
@Singleton
public class EraseMany {

    /** A case that somebody works on just now is passed over; one that is open, owes something or is erased is none of these. */
    private static final String HOLD = """
            select c.case_number from complaint c join petitioner p using (case_number)
            where c.case_number = any (?) and c.erased_at is null and coalesce(c.closed_on, c.left_on) is not null
            and not exists (select from deadline d where d.case_number = c.case_number and d.state in ('RUNNING', 'PAUSED')
              and d.clock <> 'SURVEY')
            order by c.case_number for no key update skip locked""";

    private static final String REDACT = """
            update complaint set title = '', content = '', erased_at = ?, told = told + 1, version = version + 1,
              reply = case when outcome is not null then '' end, reasons = case when outcome is not null then '' end,
              remedies = case when outcome is not null then '' end,
              decline_reasons = case when decline_ground is not null then '' end
            where case_number = any (?) returning case_number, agency, version""";
    private static final String DESTROY = """
            update petitioner set data_key = null, sealed = null, pseudonym = null, has_email = false, has_contact = false,
              erased_at = ? where case_number = any (?)""";
    private static final String RECORD = """
            insert into erasure (case_number, ground, reason, erased_at, agency, unit, run_id)
            select unnest(?), 'RETENTION_ENDED', ?, ?, ?, '', ?""";

    private final Timeline timeline;
    private final Outbox outbox;

    EraseMany(Timeline timeline, Outbox outbox) {
        this.timeline = timeline;
        this.outbox = outbox;
    }

    /** Why they are erased: a run, and the reason it was ordered for. */
    public record Order(UUID runId, String agency, String reason) {}

    /** Erases those of the given that nobody holds, in the transaction of this connection; answers how many. */
    public int erase(Connection connection, Collection<String> caseNumbers, Order order, Instant now)
            throws SQLException {
        var held = hold(connection, caseNumbers);
        if (held.isEmpty()) {
            return 0;
        }
        var events = redact(connection, held, now);
        try (var destroy = connection.prepareStatement(DESTROY)) {
            destroy.setObject(1, now.atOffset(ZoneOffset.UTC));
            destroy.setArray(2, connection.createArrayOf("text", held.toArray()));
            destroy.executeUpdate();
        }
        record(connection, held, order, now);
        timeline.addAll(connection, events, ErasureEvent::caseNumber, ErasureEvent::fact);
        outbox.addAll(connection, events);
        return held.size();
    }

    private static List<String> hold(Connection connection, Collection<String> caseNumbers) throws SQLException {
        var held = new ArrayList<String>();
        try (var select = connection.prepareStatement(HOLD)) {
            select.setArray(1, connection.createArrayOf("text", caseNumbers.toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    held.add(row.getString(1));
                }
            }
        }
        return held;
    }

    private static List<ErasureEvent> redact(Connection connection, List<String> held, Instant now)
            throws SQLException {
        var events = new ArrayList<ErasureEvent>();
        try (var update = connection.prepareStatement(REDACT)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setArray(2, connection.createArrayOf("text", held.toArray()));
            try (var row = update.executeQuery()) {
                while (row.next()) {
                    events.add(new ErasureEvent.Erased(
                            row.getLong(3),
                            row.getString(1),
                            row.getString(2),
                            ErasureGround.RETENTION_ENDED,
                            Taipei.on(now)));
                }
            }
        }
        return events;
    }

    private static void record(Connection connection, List<String> held, Order order, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement(RECORD)) {
            insert.setArray(1, connection.createArrayOf("text", held.toArray()));
            insert.setString(2, order.reason());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setString(4, order.agency());
            insert.setObject(5, order.runId());
            insert.executeUpdate();
        }
    }
}
