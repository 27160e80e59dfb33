package tw.servicequality.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;

/** A table that was all but empty when it was swept, and has grown since. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SweepTest {

    private static final String[] SWEPT_AND_GROWN = {
        "create table waiting (id bigint generated always as identity primary key, what text not null) with (autovacuum_enabled = off)",
        "insert into waiting (what) select repeat('x', 200) from generate_series(1, 20000)",
        "delete from waiting where id > 500",
        "vacuum (analyze, truncate off) waiting",
        "insert into waiting (what) select repeat('y', 200) from generate_series(1, 20000)"
    };

    @Inject
    AgroalDataSource pool;

    @Inject
    DatabaseSession sessions;

    @Test
    void what_waits_is_read_from_its_beginning_and_not_sorted_at_every_look() throws SQLException {
        try (var other = pool.getConnection();
                var session = sessions.open("sweep-test");
                var statement = session.createStatement()) {
            for (var step : SWEPT_AND_GROWN) {
                statement.execute(step);
            }
            new Sweep(session, "waiting");

            assertThat(look(other)).as("what the planner would do").contains("Seq Scan");
            assertThat(look(session)).contains("Index Scan").doesNotContain("Sort");
            statement.execute("drop table waiting");
        }
    }

    private static String look(Connection connection) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("explain (costs off) select * from waiting order by id limit 1000")) {
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}
