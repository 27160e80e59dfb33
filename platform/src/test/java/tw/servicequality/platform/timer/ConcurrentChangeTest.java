package tw.servicequality.platform.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tw.servicequality.platform.timer.TimerBench.NINE;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.time.MovableClock;

/** When a change and a firing meet on one timer. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConcurrentChangeTest {

    private static final String WAITING =
            "select pid::text from pg_stat_activity where wait_event_type = 'Lock' and query like 'delete from timer%'";

    @Inject
    Timers timers;

    @Inject
    TimerBench bench;

    @Inject
    AgroalDataSource database;

    @Test
    void a_timer_that_someone_has_locked_is_passed_over_and_seen_as_changed_afterwards() throws SQLException {
        bench.set("held", "a", NINE);
        var clock = MovableClock.at(NINE);
        try (var business = database.getConnection()) {
            business.setAutoCommit(false);
            timers.set(business, List.of(new NewTimer("held", "a", NINE.plusSeconds(5))));
            assertThat(bench.fire(clock, new RecordingEffect("held"))).isZero();
            business.commit();
        }
        assertThat(bench.fire(clock, new RecordingEffect("held"))).isZero();
        clock.moveTo(NINE.plusSeconds(5));
        assertThat(bench.fire(clock, new RecordingEffect("held"))).isOne();
    }

    @Test
    void cancelling_a_timer_that_fires_waits_for_it_and_takes_away_the_next_of_its_chain() throws Exception {
        bench.set("busy", "a", NINE);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var cancelling = new AtomicReference<Future<?>>();
            var effect = new RecordingEffect("busy").every(Duration.ofHours(1)).whileFiring(() -> {
                cancelling.set(
                        thread.submit(() -> QuarkusTransaction.requiringNew().run(() -> timers.cancel("busy", "a"))));
                await().until(() -> !bench.texts(WAITING).isEmpty());
            });

            bench.fire(MovableClock.at(NINE), effect);
            cancelling.get().get(5, TimeUnit.SECONDS);
        }
        assertThat(bench.fired("busy")).containsExactly("a");
        assertThat(bench.left("busy", "due_at")).isEmpty();
    }

    /** That a timer fires once rests on this: timers are deleted by the place that their claim returns. */
    @Test
    void the_place_of_a_row_that_moved_between_snapshot_and_lock_is_its_new_one() throws Exception {
        bench.set("place", "a", NINE);
        var slowClaim = "select ctid from timer where kind = 'place'"
                + " and (select pg_sleep(1)) is not null for update skip locked";
        try (var thread = Executors.newSingleThreadExecutor()) {
            var claimed = thread.submit(() -> bench.texts(slowClaim));
            await().until(() -> !bench.texts("select 'asleep' from pg_stat_activity where wait_event = 'PgSleep'")
                    .isEmpty());
            var before = bench.texts("select ctid from timer where kind = 'place'");
            bench.set("place", "a", NINE.minusSeconds(1));
            var after = bench.texts("select ctid from timer where kind = 'place'");

            assertThat(after).isNotEqualTo(before);
            assertThat(claimed.get()).isEqualTo(after);
        }
    }
}
