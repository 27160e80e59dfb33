package tw.servicequality.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Pending entries on their way into the chain, after the head they follow. */
final class AuditBatch {

    static final int LIMIT = 1_000;

    private static final String TAKE = "select ctid as place, * from audit_pending order by id limit " + LIMIT;

    /** By place: nobody writes a pending entry again, and none moves while our transaction has the table open. */
    private static final String MOVE = """
            with moved as (
              delete from audit_pending p using unnest(?, ?, ?) as n (place, position, hash) where p.ctid = n.place
              returning n.position, n.hash, p.*)
            insert into audit_entry (position, id, at, actor, actor_agency, type, subject, version, facts, hash)
            select position, id, at, actor, actor_agency, type, subject, version, facts, hash from moved order by position""";

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

    /** Gives each its position in the chain. */
    void write(Connection connection) throws SQLException {
        var places = entries.stream().map(AuditEntry::place).toArray();
        var positions = new Long[entries.size()];
        var hashes = new byte[entries.size()][];
        for (var at = 0; at < positions.length; at++) {
            head = entries.get(at).seal(head, ++position);
            positions[at] = position;
            hashes[at] = head;
        }
        try (var move = connection.prepareStatement(MOVE)) {
            move.setArray(1, connection.createArrayOf("tid", places));
            move.setArray(2, connection.createArrayOf("int8", positions));
            move.setArray(3, connection.createArrayOf("bytea", hashes));
            if (move.executeUpdate() != positions.length) {
                throw new IllegalStateException("a pending entry was taken away");
            }
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
