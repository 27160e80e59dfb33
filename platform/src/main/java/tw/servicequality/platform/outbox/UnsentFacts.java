package tw.servicequality.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.platform.background.Sweep;

/** The facts that still wait to be sent, on the session of the relay. */
final class UnsentFacts {

    /** So many are read at once. */
    static final int BATCH = 1_000;

    /** By their ids alone: no statistics, however old, can lead to a reading of all facts there ever were. */
    private static final String NEXT = """
            select * from outbox
            where id = any (array(select id from outbox_unsent order by id limit %d)) order by id""".formatted(BATCH);

    private static final String STRIKE = "delete from outbox_unsent where id = any (?)";

    private final Connection connection;
    private final Sweep sweep;

    UnsentFacts(Connection connection) throws SQLException {
        this.connection = connection;
        this.sweep = new Sweep(connection, "outbox_unsent");
    }

    /** In the order in which they were told; a batch at most. */
    List<OutboxRow> next() throws SQLException {
        var facts = new ArrayList<OutboxRow>();
        try (var select = connection.prepareStatement(NEXT);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                facts.add(OutboxRow.read(rows));
            }
        }
        return facts;
    }

    /** These are sent. */
    void strike(List<OutboxRow> sent) throws SQLException {
        if (sent.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement(STRIKE)) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", sent.stream().map(OutboxRow::id).toArray()));
            delete.executeUpdate();
        }
        sweep.gone(connection, sent.size());
    }
}
