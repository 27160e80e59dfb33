package tw.servicequality.platform.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;

/** A process that is stopped without being ended keeps its connections open, and says nothing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SilentSessionTest {

    private static final String LOCK = "silent-session-test";
    private static final Duration LONG_AFTER = Duration.ofSeconds(30);

    @Inject
    DatabaseSession sessions;

    @Inject
    AgroalDataSource pool;

    @Test
    void the_turn_of_a_session_that_fell_silent_goes_to_another() throws SQLException {
        var loop = new Background("nothing", () -> {});
        try (var frozen = sessions.open("frozen");
                var other = sessions.open("other")) {
            sessions.awaitTurn(frozen, LOCK, loop);

            assertTimeoutPreemptively(LONG_AFTER, () -> sessions.awaitTurn(other, LOCK, loop));

            assertThatThrownBy(() -> frozen.createStatement().execute("select 1"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void rows_held_by_a_transaction_that_fell_silent_go_to_another() throws SQLException {
        try (var frozen = sessions.open("frozen");
                var other = sessions.open("other")) {
            other.createStatement().execute("create table held as select 1 as row");
            frozen.setAutoCommit(false);
            assertThat(taken(frozen)).isEqualTo(1);
            assertThat(taken(other)).isZero();

            await().atMost(LONG_AFTER).until(() -> taken(other) == 1);
            other.createStatement().execute("drop table held");
        }
    }

    @Test
    void a_request_holds_nothing_longer_than_a_transaction_may_last() throws SQLException {
        try (var connection = pool.getConnection();
                var rows = connection.createStatement().executeQuery("show idle_in_transaction_session_timeout")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("1min");
        }
    }

    /** Rows that this session can have now. */
    private static int taken(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select row from held for update skip locked")) {
            return rows.next() ? 1 : 0;
        }
    }
}
