package tw.servicequality.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutboxBellTest {

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Test
    void a_transaction_rings_once_and_not_before_it_has_committed() throws InterruptedException {
        var bell = new OutboxBell(transaction);

        QuarkusTransaction.begin();
        bell.ringAfterCommit();
        bell.ringAfterCommit();
        assertThat(rung(bell)).isFalse();
        QuarkusTransaction.commit();

        assertThat(rung(bell)).isTrue();
        assertThat(rung(bell)).isFalse();
    }

    @Test
    void many_that_nobody_heard_ring_once() throws InterruptedException {
        var bell = new OutboxBell(transaction);

        for (var commits = 0; commits < 3; commits++) {
            QuarkusTransaction.requiringNew().run(bell::ringAfterCommit);
        }

        assertThat(rung(bell)).isTrue();
        assertThat(rung(bell)).isFalse();
    }

    @Test
    void what_is_rolled_back_does_not_ring() throws InterruptedException {
        var bell = new OutboxBell(transaction);

        QuarkusTransaction.begin();
        bell.ringAfterCommit();
        QuarkusTransaction.rollback();

        assertThat(rung(bell)).isFalse();
    }

    @Test
    void outside_a_transaction_nobody_can_ask_for_it() {
        assertThatThrownBy(new OutboxBell(transaction)::ringAfterCommit).isInstanceOf(IllegalStateException.class);
    }

    private static boolean rung(OutboxBell bell) throws InterruptedException {
        return bell.await(Duration.ZERO);
    }
}
