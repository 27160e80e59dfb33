package tw.servicequality.platform.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tw.servicequality.platform.timer.TimerBench.NINE;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.time.MovableClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TimerLoopTest {

    @Inject
    TimerBench bench;

    private final MovableClock clock = MovableClock.at(NINE);

    @Test
    void two_replicas_with_two_loops_each_fire_each_of_five_thousand_timers_once() throws SQLException {
        bench.setAll(IntStream.range(0, 5_000)
                .mapToObj(at -> new NewTimer("two", "%04d".formatted(at), NINE.plusMillis(at)))
                .toList());
        Set<Integer> sessions = ConcurrentHashMap.newKeySet();
        TimerEffect effect = new Wrapped(new RecordingEffect("two"), connection -> {
            sessions.add(pid(connection));
            await("others claim as well").until(() -> sessions.size() >= 3);
        });
        var loops = List.of(bench.loop(clock, effect), bench.loop(clock, effect));
        clock.moveBy(Duration.ofMinutes(1));

        running(loops, () -> await().until(() -> bench.left("two", "attempts").isEmpty()));

        assertThat(bench.fired("two")).hasSize(5_000).doesNotHaveDuplicates();
    }

    @Test
    void a_loop_whose_session_is_killed_in_the_middle_of_an_effect_fires_once_afterwards() throws SQLException {
        bench.setAll(List.of(new NewTimer("killed", "a", NINE), new NewTimer("killed", "b", NINE)));
        var calls = new AtomicInteger();
        var effect = new RecordingEffect("killed");
        TimerEffect killedAtFirst = new Wrapped(effect, connection -> {
            if (calls.incrementAndGet() == 1) {
                bench.execute("select pg_terminate_backend(" + pid(connection) + ")");
            }
        });

        running(List.of(bench.loop(clock, killedAtFirst)), () -> await().until(
                        () -> bench.left("killed", "attempts").isEmpty()));

        assertThat(calls).hasValue(2);
        assertThat(bench.fired("killed")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void a_jump_of_the_clock_is_noticed_within_a_second() throws SQLException {
        bench.set("jump", "a", NINE.plus(Duration.ofDays(300)));
        var effect = new RecordingEffect("jump");

        running(List.of(bench.loop(clock, effect)), () -> {
            clock.moveBy(Duration.ofDays(365));
            await().atMost(Duration.ofSeconds(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> bench.fired("jump").equals(List.of("a")));
        });
    }

    private static void running(List<TimerLoop> loops, Runnable meanwhile) {
        loops.forEach(loop -> loop.start(new StartupEvent()));
        try {
            meanwhile.run();
        } finally {
            loops.forEach(loop -> loop.stop(new ShutdownEvent()));
        }
    }

    private static int pid(Connection connection) throws SQLException {
        return connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
    }

    private interface Aside {
        void with(Connection connection) throws SQLException;
    }

    /** The effect, and then something else on its connection. */
    private record Wrapped(TimerEffect effect, Aside aside) implements TimerEffect {
        @Override
        public String kind() {
            return effect.kind();
        }

        @Override
        public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException {
            var next = effect.fire(connection, due, now);
            aside.with(connection);
            return next;
        }
    }
}
