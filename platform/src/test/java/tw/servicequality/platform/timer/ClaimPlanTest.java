package tw.servicequality.platform.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.platform.timer.TimerBench.NINE;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;

/** A claim reads the left edge of the index of pending timers, whatever the statistics say of the table. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClaimPlanTest {

    private static final String PENDING = """
            insert into timer (kind, subject, due_at, next_try_at)
            select 'plan', 'p' || n, at, at from (select n, timestamptz '2016-03-02' + n * interval '1 minute' as at
              from generate_series(1, 100000) as n) as days""";

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void with_100_000_pending_a_claim_uses_the_index_of_pending_timers(String mode) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("delete from timer");
            connection.createStatement().execute(PENDING);
            assertThat(plan(connection, mode)).as("never analyzed").contains("timer_pending");
            connection.createStatement().execute("analyze timer");
            assertThat(plan(connection, mode)).contains("timer_pending");
            connection.rollback();
        }
    }

    @Test
    void with_100_000_pending_a_claim_of_none_reads_a_handful_of_pages() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("delete from timer");
            connection.createStatement().execute(PENDING);
            assertThat(new TimerTable(connection).claim(Set.of("plan"), NINE, 1_000))
                    .isEmpty();
            assertThat(plan(connection, "auto")).containsPattern("Buffers: shared hit=\\d{1,2}\\n");
            connection.rollback();
        }
    }

    private static String plan(Connection connection, String mode) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = " + mode);
            statement.execute("deallocate all");
            statement.execute("prepare claim (timestamptz, text[], int) as "
                    + TimerTable.CLAIM
                            .replaceFirst("\\?", "\\$1")
                            .replaceFirst("\\?", "\\$2")
                            .replaceFirst("\\?", "\\$3"));
            var text = new StringBuilder();
            try (var row = statement.executeQuery(
                    "explain (analyze, timing off) execute claim ('" + NINE + "', '{plan}', 1000)")) {
                while (row.next()) {
                    text.append(row.getString(1)).append('\n');
                }
            }
            return text.toString();
        }
    }
}
