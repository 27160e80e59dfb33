package tw.servicequality.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.testing.RealParts;

/** Every statistic finds its results by an index that holds final ones alone. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StatisticsIndexTest {

    /** On the few rows of a test the index of lists would do as well; taken back with the transaction. */
    private static final String FOR_LISTS = "drop index assessment_by_subject";

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @EnumSource(Statistic.class)
    void a_statistic_names_its_index(Statistic statistic) throws SQLException {
        var sql = StatisticsQuery.read(statistic)
                .replaceFirst("\\?", "array['WRA']")
                .replaceFirst("\\?", "100")
                .replaceFirst("\\?", "110");
        assertThat(plan(sql)).contains("assessment_final_of_agency");
    }

    private String plan(String sql) throws SQLException {
        var plan = new StringBuilder();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off");
            statement.execute(FOR_LISTS);
            try (var rows = statement.executeQuery("explain " + sql)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            connection.rollback();
        }
        return plan.toString();
    }
}
