package tw.servicequality.platform.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.servicequality.platform.timer.TimerBench.NINE;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.background.Fault;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.time.MovableClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TimerFailureTest {

    @Inject
    TimerBench bench;

    @Inject
    AgroalDataSource database;

    private final MovableClock clock = MovableClock.at(NINE);

    @Test
    void a_poisonous_timer_is_put_off_and_the_others_of_its_batch_fire() throws SQLException {
        bench.setAll(IntStream.range(0, 100)
                .mapToObj(at -> new NewTimer("poison", "%02d".formatted(at), NINE))
                .toList());
        var effect = new RecordingEffect("poison").failingFor("42", "77");

        bench.fire(clock, effect);

        assertThat(bench.fired("poison")).hasSize(98).doesNotHaveDuplicates().doesNotContain("42", "77");
        assertThat(bench.left("poison", "attempts || ' ' || due_at || ' ' || next_try_at || ' ' || last_failure"))
                .first()
                .isEqualTo(
                        "42 1 2016-03-01 01:00:00+00 2016-03-01 01:00:01+00 java.lang.IllegalArgumentException: poison: 42");
    }

    @Test
    void a_kind_that_fails_altogether_does_not_touch_another_kind() throws SQLException {
        bench.set("good", "a", NINE);
        bench.set("bad", "a", NINE);
        bench.set("bad", "b", NINE);

        bench.fire(clock, new RecordingEffect("good"), new RecordingEffect("bad").failingFor("a", "b"));

        assertThat(bench.fired("good")).containsExactly("a");
        assertThat(bench.left("bad", "attempts")).containsExactly("a 1", "b 1");
    }

    @Test
    void it_rests_twice_as_long_after_each_failure_and_is_parked_after_the_eighth() throws SQLException {
        bench.set("backoff", "a", NINE);
        var effect = new RecordingEffect("backoff").failingFor("a");

        for (var pause = 1; pause <= 64; pause *= 2) {
            assertThat(bench.fire(clock, effect)).isOne();
            clock.moveBy(Duration.ofSeconds(pause).minusMillis(1));
            assertThat(bench.fire(clock, effect)).as("within %d s", pause).isZero();
            clock.moveBy(Duration.ofMillis(1));
        }
        assertThat(bench.left("backoff", "attempts || ' ' || (parked_at is null)"))
                .containsExactly("a 7 true");
        assertThat(bench.fire(clock, effect)).isOne();

        assertThat(bench.left("backoff", "attempts || ' ' || parked_at")).containsExactly("a 8 2016-03-01 01:02:07+00");
        clock.moveBy(Duration.ofDays(1));
        assertThat(bench.fire(clock, effect)).isZero();
    }

    @Test
    void a_parked_timer_is_revived_by_setting_it_even_to_the_same_time() throws SQLException {
        bench.set("again", "a", NINE);
        bench.execute("update timer set parked_at = now(), attempts = 8 where kind = 'again'");
        bench.set("again", "a", NINE);

        assertThat(bench.fire(clock, new RecordingEffect("again"))).isOne();
        assertThat(bench.fired("again")).containsExactly("a");
    }

    @Test
    void an_effect_that_answers_for_a_subject_not_due_has_failed() throws SQLException {
        bench.set("foreign", "a", NINE);
        bench.fire(clock, effect("foreign", (connection, due) -> List.of(new NextTimer("b", NINE))));
        assertThat(bench.left("foreign", "attempts || ' ' || last_failure"))
                .containsExactly("a 1 java.lang.IllegalStateException: foreign returned a next timer that was not due");
    }

    @Test
    void an_error_of_the_machine_is_a_failure_like_any_other() throws SQLException {
        bench.set("error", "a", NINE);
        bench.fire(clock, effect("error", (connection, due) -> {
            throw new NoClassDefFoundError("gone\0");
        }));
        assertThat(bench.left("error", "last_failure")).containsExactly("a java.lang.NoClassDefFoundError: gone ");
    }

    @Test
    void a_lock_not_got_in_time_does_not_count_against_the_timer() throws SQLException {
        bench.set("locked", "a", NINE);
        bench.execute("insert into note values ('locked', '', 0) on conflict do nothing");
        try (var business = database.getConnection()) {
            business.setAutoCommit(false);
            business.createStatement().execute("update note set version = version + 1 where id = 'locked'");
            bench.fire(clock, effect("locked", (connection, due) -> {
                connection.createStatement().execute("set local lock_timeout = '50ms'");
                connection.createStatement().execute("update note set version = version + 1 where id = 'locked'");
                return List.of();
            }));
            business.rollback();
        }
        assertThat(bench.left("locked", "attempts || ' ' || next_try_at"))
                .containsExactly("a 0 2016-03-01 01:00:01+00");
    }

    @Test
    void a_lost_database_does_not_count_against_the_timer() throws SQLException {
        bench.set("lost", "a", NINE);
        var deadly = effect("lost", (connection, due) -> {
            bench.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'timer-test'");
            connection.createStatement().execute("select 1");
            return List.of();
        });
        assertThatThrownBy(() -> bench.fire(clock, deadly)).isInstanceOf(SQLException.class);
        assertThat(bench.left("lost", "attempts")).containsExactly("a 0");
    }

    @Test
    void a_database_that_cannot_serve_ends_the_session_and_does_not_count_either() throws SQLException {
        bench.set("full", "a", NINE);
        var refused = effect("full", (connection, due) -> {
            throw new SQLException("disk full", "53100");
        });
        assertThatThrownBy(() -> bench.fire(clock, refused)).hasMessage("firing broken off");
        assertThat(bench.left("full", "attempts")).containsExactly("a 0");
    }

    @ParameterizedTest
    @CsvSource({
        "08006, DATABASE_LOST",
        "57P01, DATABASE_LOST",
        "53300, DATABASE_LOST",
        "25006, DATABASE_LOST",
        "40P01, BUSY",
        "40001, BUSY",
        "55P03, BUSY",
        "23505, OWN",
        "57014, OWN",
        "25P02, OWN"
    })
    void failures_are_told_apart_by_what_the_database_says(String state, Fault fault) {
        var wrapped = new IllegalStateException(new SQLException("said", state));
        assertThat(Fault.of(wrapped)).isEqualTo(fault);
    }

    private interface Firing {
        List<NextTimer> fire(Connection connection, List<DueTimer> due) throws SQLException;
    }

    private static TimerEffect effect(String kind, Firing firing) {
        return new TimerEffect() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public List<NextTimer> fire(Connection connection, List<DueTimer> due, Instant now) throws SQLException {
                return firing.fire(connection, due);
            }
        };
    }
}
