package tw.servicequality.platform.latewrite;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The late writes of the running transaction. What is not sent before is sent when it commits, after the entities' own changes. */
@ApplicationScoped
public class LateWrites {

    /** The protocol numbers the values of a statement up to 65,535; none of our writes has more than a hundred. */
    private static final int TOGETHER = 500;

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;

    LateWrites(AgroalDataSource database, EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Keeps the write until the transaction commits; fails outside one. */
    @Transactional(TxType.MANDATORY)
    public void add(LateWrite write) {
        waiting().add(write);
    }

    /** Sends this write now, and those that wait before it; answers how many rows it wrote itself. Fails outside a transaction. */
    @Transactional(TxType.MANDATORY)
    public int send(LateWrite last) {
        add(last);
        return send(waiting());
    }

    /** Sends what waits, for who has to read it. Fails outside a transaction. */
    @Transactional(TxType.MANDATORY)
    public void send() {
        send(waiting());
    }

    @SuppressWarnings("unchecked")
    private List<LateWrite> waiting() {
        var writes = (List<LateWrite>) transaction.getResource(this);
        if (writes == null) {
            entities.isJoinedToTransaction(); // joins now: too late once the transaction commits
            var begun = new ArrayList<LateWrite>();
            transaction.putResource(this, begun);
            transaction.registerInterposedSynchronization(new BeforeCommit(begun));
            return begun;
        }
        return writes;
    }

    private int send(List<LateWrite> writes) {
        if (writes.isEmpty()) {
            return 0;
        }
        entities.flush();
        var rows = 0;
        for (var from = 0; from < writes.size(); from += TOGETHER) {
            rows = sendTogether(writes.subList(from, Math.min(from + TOGETHER, writes.size())));
        }
        writes.clear();
        return rows;
    }

    /** The rows of the last of them. */
    private int sendTogether(List<LateWrite> writes) {
        var sql = writes.stream().map(LateWrite::sql).collect(Collectors.joining(";\n"));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var place = 1;
            for (var write : writes) {
                place = write.values().set(connection, statement, place);
            }
            statement.execute();
            for (var at = 1; at < writes.size(); at++) {
                statement.getMoreResults();
            }
            return statement.getUpdateCount();
        } catch (SQLException failure) {
            throw new LateWriteFailure(failure);
        }
    }

    private final class BeforeCommit implements Synchronization {

        private final List<LateWrite> writes;

        BeforeCommit(List<LateWrite> writes) {
            this.writes = writes;
        }

        @Override
        public void beforeCompletion() {
            send(writes);
        }

        @Override
        public void afterCompletion(int status) {
            writes.clear();
        }
    }

    /** The database refused; the transaction is lost. */
    static final class LateWriteFailure extends RuntimeException {
        LateWriteFailure(SQLException cause) {
            super(cause);
        }
    }
}
