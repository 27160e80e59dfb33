package tw.servicequality.platform.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.servicequality.platform.timer.TimerBench.NINE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TimersTest {

    @Inject
    Timers timers;

    @Inject
    TimerBench bench;

    @Test
    void a_timer_is_set_moved_and_cancelled_with_the_change_it_belongs_to() throws SQLException {
        bench.set("set", "a", NINE);
        bench.set("set", "a", NINE.plusSeconds(60));
        assertThat(bench.left("set", "due_at::text")).containsExactly("a 2016-03-01 01:01:00+00");

        QuarkusTransaction.requiringNew().run(() -> timers.cancel("set", "a"));
        assertThat(bench.left("set", "attempts")).isEmpty();
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_timer_and_cancels_none() throws SQLException {
        bench.set("rollback", "kept", NINE);

        QuarkusTransaction.begin();
        timers.set("rollback", "new", NINE);
        timers.cancel("rollback", "kept");
        QuarkusTransaction.rollback();

        assertThat(bench.left("rollback", "attempts")).containsExactly("kept 0");
    }

    @Test
    void many_are_set_at_once_and_of_two_for_the_same_the_last_counts() throws SQLException {
        bench.setAll(List.of(
                new NewTimer("many", "b", NINE),
                new NewTimer("many", "a", NINE),
                new NewTimer("many", "b", NINE.plusSeconds(1))));

        assertThat(bench.left("many", "due_at::text"))
                .containsExactly("a 2016-03-01 01:00:00+00", "b 2016-03-01 01:00:01+00");
    }

    @Test
    void all_kinds_of_a_subject_are_cancelled_at_once() throws SQLException {
        bench.setAll(List.of(
                new NewTimer("warn", "c1", NINE),
                new NewTimer("breach", "c1", NINE),
                new NewTimer("warn", "c2", NINE),
                new NewTimer("warn", "c3", NINE)));

        QuarkusTransaction.requiringNew().run(() -> timers.cancelAll("c1", "c2"));

        assertThat(bench.left("warn", "attempts")).containsExactly("c3 0");
        assertThat(bench.left("breach", "attempts")).isEmpty();
    }

    @Test
    void outside_a_transaction_nothing_is_set() {
        assertThatThrownBy(() -> timers.set("outside", "a", NINE)).isInstanceOf(TransactionalException.class);
        assertThatThrownBy(() -> timers.cancelAll("a")).isInstanceOf(TransactionalException.class);
    }

    @Test
    void setting_the_same_again_writes_nothing() throws SQLException {
        bench.set("same", "a", NINE);
        var before = bench.left("same", "xmin || ' ' || ctid");
        bench.set("same", "a", NINE);
        assertThat(bench.left("same", "xmin || ' ' || ctid")).isEqualTo(before);
    }
}
