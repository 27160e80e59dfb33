package tw.servicequality.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Pending entries on their way into the chain, after the head they follow. */
final class AuditBatch {

    static final int LIMIT = 1_000;

    private static final String TAKE = """
            with taken as (
              delete from audit_pending where id in (select id from audit_pending order by id limit %d) returning *)
            select * from taken order by id""".formatted(LIMIT);
    private static final String WRITE = """
            insert into audit_entry (position, id, at, actor, actor_agency, type, subject, version, facts, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ANCHOR = """
            insert into outbox (event_id, topic, type, subject, sequence, time, data)
            values (uuidv7(), 'audit-anchors', 'tw.servicequality.platform.AuditSealed.v1', ?, ?, now(), ?)""";

    private final List<AuditEntry> entries;
    private long position;
    private byte[] head;

    private AuditBatch(List<AuditEntry> entries, long position, byte[] head) {
        this.entries = entries;
        this.position = position;
        this.head = head;
    }

    static AuditBatch take(Connection connection) throws SQLException {
        var entries = new ArrayList<AuditEntry>();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(TAKE)) {
                while (rows.next()) {
                    entries.add(AuditEntry.read(rows));
                }
            }
            try (var last =
                    statement.executeQuery("select position, hash from audit_entry order by position desc limit 1")) {
                return last.next()
                        ? new AuditBatch(entries, last.getLong(1), last.getBytes(2))
                        : new AuditBatch(entries, 0, new byte[32]);
            }
        }
    }

    int size() {
        return entries.size();
    }

    void write(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(WRITE)) {
            for (var entry : entries) {
                head = entry.seal(head, ++position);
                insert.setLong(1, position);
                insert.setLong(2, entry.id());
                insert.setObject(3, entry.at());
                insert.setString(4, entry.actor());
                insert.setString(5, entry.actorAgency());
                insert.setString(6, entry.type());
                insert.setString(7, entry.subject());
                insert.setLong(8, entry.version());
                insert.setString(9, entry.facts());
                insert.setBytes(10, head);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The head leaves the database as a fact: whoever cuts the end of the chain must also rewrite what others received. */
    void anchor(Connection connection, String application) throws SQLException {
        try (var insert = connection.prepareStatement(ANCHOR)) {
            insert.setString(1, application);
            insert.setLong(2, position);
            insert.setString(
                    3,
                    "{\"position\":%d,\"hash\":\"%s\"}"
                            .formatted(position, HexFormat.of().formatHex(head)));
            insert.executeUpdate();
        }
    }
}
