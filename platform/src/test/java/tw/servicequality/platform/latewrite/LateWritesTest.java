package tw.servicequality.platform.latewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LateWritesTest {

    private static final String INSERT = "insert into note (id, text, version) values (?, ?, 0)";
    private static final String UPDATE = "update note set text = text || ? where id like ?";

    @Inject
    LateWrites writes;

    @Inject
    AgroalDataSource database;

    @Test
    void what_waits_is_written_in_its_order_when_the_transaction_commits() {
        QuarkusTransaction.begin();
        writes.add(LateWrite.of(INSERT, "order-1", "a"));
        writes.add(LateWrite.of(UPDATE, "b", "order-%"));
        writes.add(LateWrite.of(INSERT, "order-2", "c"));
        assertThat(notes("order")).isEmpty();
        QuarkusTransaction.commit();

        assertThat(notes("order")).containsExactly("order-1 ab", "order-2 c");
    }

    /** Forty thousand writes have eighty thousand values: more than the protocol can number in one statement. */
    @Test
    void however_many_wait_they_are_written_in_their_order() {
        QuarkusTransaction.begin();
        for (var at = 0; at < 40_000; at++) {
            writes.add(LateWrite.of(INSERT, "many-" + at, "a"));
        }
        assertThat(writes.send(LateWrite.of(UPDATE, "b", "many-%"))).isEqualTo(40_000);
        QuarkusTransaction.rollback();
    }

    @Test
    void nothing_is_written_by_a_transaction_that_is_rolled_back() {
        QuarkusTransaction.begin();
        writes.add(LateWrite.of(INSERT, "back-1", "a"));
        QuarkusTransaction.rollback();

        assertThat(notes("back")).isEmpty();
    }

    @Test
    void the_one_that_is_sent_takes_along_what_waits_and_answers_its_own_rows() {
        QuarkusTransaction.begin();
        writes.add(LateWrite.of(INSERT, "sent-1", "a"));
        writes.add(LateWrite.of(INSERT, "sent-2", "a"));

        assertThat(writes.send(LateWrite.of(UPDATE, "b", "sent-%"))).isEqualTo(2);
        assertThat(writes.send(LateWrite.of(UPDATE, "b", "nobody"))).isZero();
        QuarkusTransaction.rollback();
    }

    @Test
    void a_write_that_the_database_refuses_undoes_the_whole_transaction() {
        QuarkusTransaction.begin();
        writes.add(LateWrite.of(INSERT, "whole-1", "a"));
        writes.add(LateWrite.of(INSERT, "whole-1", "again"));

        assertThatThrownBy(QuarkusTransaction::commit)
                .hasStackTraceContaining("duplicate key value violates unique constraint");
        assertThat(notes("whole")).isEmpty();
    }

    @Test
    void each_transaction_sends_its_own() {
        QuarkusTransaction.begin();
        writes.add(LateWrite.of(INSERT, "own-outer", "a"));
        QuarkusTransaction.requiringNew().run(() -> writes.add(LateWrite.of(INSERT, "own-inner", "a")));
        assertThat(notes("own")).containsExactly("own-inner a");
        QuarkusTransaction.rollback();

        assertThat(notes("own")).containsExactly("own-inner a");
    }

    @Test
    void outside_a_transaction_nothing_waits() {
        assertThatThrownBy(() -> writes.add(LateWrite.of(INSERT, "outside", "a")))
                .isInstanceOf(TransactionalException.class);
    }

    /** As another transaction sees them. */
    private List<String> notes(String prefix) {
        return QuarkusTransaction.suspendingExisting().call(() -> found(prefix));
    }

    private List<String> found(String prefix) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select id || ' ' || text from note where id like ? order by id")) {
            select.setString(1, prefix + "-%");
            var rows = select.executeQuery();
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
