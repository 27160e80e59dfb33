package tw.servicequality.platform.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.platform.timer.TimerBench.NINE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.time.MovableClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TimerFiringTest {

    @Inject
    TimerBench bench;

    private final MovableClock clock = MovableClock.at(NINE);

    @Test
    void timers_fire_once_and_in_the_order_in_which_they_were_due() throws SQLException {
        bench.set("order", "third", NINE);
        bench.set("order", "first", NINE.minusSeconds(2));
        bench.set("order", "second", NINE.minusSeconds(1));
        var effect = new RecordingEffect("order");

        assertThat(bench.fire(clock, effect)).isEqualTo(3);
        assertThat(bench.fire(clock, effect)).isZero();

        assertThat(bench.fired("order")).containsExactly("first", "second", "third");
        assertThat(bench.left("order", "attempts")).isEmpty();
    }

    @Test
    void a_timer_fires_at_its_time_and_not_a_microsecond_before() throws SQLException {
        bench.set("time", "a", NINE);
        bench.set("time", "b", NINE.plusNanos(1_000));
        var effect = new RecordingEffect("time");

        clock.moveTo(NINE.minusNanos(1));
        assertThat(bench.fire(clock, effect)).isZero();
        clock.moveTo(NINE);
        assertThat(bench.fire(clock, effect)).isOne();
        clock.moveTo(NINE.plusNanos(1_000));
        assertThat(bench.fire(clock, effect)).isOne();

        assertThat(bench.fired("time")).containsExactly("a", "b");
    }

    /** The database counts in microseconds; rounding to the nearest would be early. */
    @Test
    void a_time_between_two_microseconds_is_not_met_early() throws SQLException {
        bench.set("nanos", "a", NINE.plusNanos(400));
        var effect = new RecordingEffect("nanos");

        clock.moveTo(NINE.plusNanos(399));
        assertThat(bench.fire(clock, effect)).isZero();
        clock.moveTo(NINE.plusNanos(999));
        assertThat(bench.fire(clock, effect)).isZero();
        clock.moveTo(NINE.plusNanos(1_000));
        assertThat(bench.fire(clock, effect)).isOne();
    }

    @Test
    void a_timer_that_was_moved_fires_only_at_its_new_time() throws SQLException {
        bench.set("moved", "later", NINE);
        bench.set("moved", "later", NINE.plusSeconds(60));
        var effect = new RecordingEffect("moved");

        assertThat(bench.fire(clock, effect)).isZero();
        clock.moveBy(Duration.ofSeconds(60));
        assertThat(bench.fire(clock, effect)).isOne();
        assertThat(bench.fired("moved")).containsExactly("later");
    }

    @Test
    void an_effect_gives_some_of_its_subjects_a_next_timer() throws SQLException {
        bench.set("chain", "a", NINE);
        var effect = new RecordingEffect("chain").every(Duration.ofHours(1));

        bench.fire(clock, effect);
        assertThat(bench.left("chain", "due_at::text")).containsExactly("a 2016-03-01 02:00:00+00");
        assertThat(bench.fire(clock, effect)).isZero();
        clock.moveBy(Duration.ofHours(1));
        bench.fire(clock, effect);

        assertThat(bench.fired("chain")).containsExactly("a", "a");
    }

    @Test
    void after_a_jump_of_the_clock_a_backlog_larger_than_a_batch_fires_in_order() throws SQLException {
        var due = new java.util.ArrayList<NewTimer>();
        for (var at = 2_500; at > 0; at--) {
            due.add(new NewTimer("backlog", "%04d".formatted(at), NINE.plusSeconds(at * 3_600L)));
        }
        bench.setAll(due);
        clock.moveBy(Duration.ofDays(365));
        var effect = new RecordingEffect("backlog");

        assertThat(List.of(bench.fire(clock, effect), bench.fire(clock, effect), bench.fire(clock, effect)))
                .containsExactly(1_000, 1_000, 500);
        assertThat(bench.fired("backlog")).hasSize(2_500).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void timers_of_one_subject_fire_in_order_across_kinds() throws SQLException {
        bench.set("kind-z", "a", NINE.minusSeconds(3));
        bench.set("kind-y", "a", NINE.minusSeconds(2));
        bench.set("kind-y", "b", NINE.minusSeconds(4));
        bench.set("kind-z", "b", NINE.minusSeconds(1));

        bench.fire(clock, new RecordingEffect("kind-y"), new RecordingEffect("kind-z"));

        var order = bench.texts("select kind || ' ' || subject from fired where kind like 'kind-%' order by id");
        assertThat(order).containsSubsequence("kind-z a", "kind-y a").containsSubsequence("kind-y b", "kind-z b");
    }

    @Test
    void a_kind_that_this_replica_does_not_know_is_left_to_another() throws SQLException {
        bench.set("unknown", "a", NINE);
        assertThat(bench.fire(clock, new RecordingEffect("known"))).isZero();
        assertThat(bench.fire(clock, new RecordingEffect("unknown"))).isOne();
    }
}
