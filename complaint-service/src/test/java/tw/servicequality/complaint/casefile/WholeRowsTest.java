package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.testing.RealParts;

/** The database refuses what no case and no run of a clock can be, whoever writes it: each of its conditions is broken alone. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WholeRowsTest {

    private static final String CHECK_VIOLATION = "23514";

    private static final String ROWS = """
            insert into complaint (case_number, agency, channel, type, title, content, confidential, informant, handling, status, filed_at,
              filed_on, due_on, unit, officer, reopenings, told, version)
            values ('C105-999999', 'WRA-CENTRAL', 'WEB', 'INQUIRY', 't', 'c', false, false, 'ORDINARY', 'ASSIGNED', now(), '2016-05-02',
              '2016-05-10', 'CS', 'officer', 0, 0, 0);
            insert into deadline (case_number, clock, run, agency, state, started_at, due_on, due_at, rule, calendar_version, facts, closures,
              steps, version)
            values ('C105-999999', 'FINAL_REPLY', 1, 'WRA-CENTRAL', 'RUNNING', now(), '2016-05-10', now(), 'r@1', 'known', '{}', '[]', '[]', 0)""";

    private static final String CLOSED = "closed_on = '2016-05-04', on_time = true, working_days_late = 0, ";

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type = 'OTHER'",
                "handling = 'OTHER'",
                "status = 'OTHER'",
                "alert = 4",
                "alert = -1",
                "officer = null",
                "unit = null, officer = null",
                "due_on = null",
                "outcome = 'OTHER'",
                "outcome = 'NOT_UPHELD'",
                CLOSED + "status = 'CLOSED', outcome = 'UPHELD'",
                CLOSED + "status = 'CLOSED', reply = 'r'",
                CLOSED + "status = 'ASSIGNED'",
                "status = 'CLOSED', reply = 'r', outcome = 'UPHELD'",
                "status = 'CLOSED', reply = 'r', outcome = 'UPHELD', closed_on = '2016-05-04', working_days_late = 0",
                "status = 'CLOSED', reply = 'r', outcome = 'UPHELD', closed_on = '2016-05-04', on_time = true",
                "status = 'CLOSED', reply = 'r', outcome = 'UPHELD', closed_on = '2016-05-04', on_time = true, working_days_late = -1",
                "decline_ground = 'ANSWERED_BEFORE'",
                CLOSED + "status = 'DECLINED'",
                CLOSED + "status = 'DECLINED', decline_ground = 'OTHER'",
                "status = 'MERGED'",
                "left_on = '2016-05-04'",
                "status = 'TRANSFERRED'",
                "erased_at = now(), title = '', content = ''",
                CLOSED + "status = 'CLOSED', reply = 'r', outcome = 'UPHELD', erased_at = now(), title = ''",
                CLOSED + "status = 'CLOSED', reply = 'r', outcome = 'UPHELD', erased_at = now(), content = ''",
            })
    void no_case_is_so(String change) {
        assertRefused("complaint", change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'SUPPLEMENTING', alert = 3",
                "status = 'FILED', unit = null, officer = null",
                "status = 'UNCONFIRMED', due_on = null, unit = null, officer = null",
                CLOSED + "status = 'CLOSED', reply = 'r', outcome = 'UPHELD'",
                CLOSED + "status = 'CLOSED', reply = 'r', outcome = 'NOT_UPHELD', reasons = 'because'",
                CLOSED
                        + "status = 'CLOSED', reply = 'r', outcome = 'UPHELD', erased_at = now(), title = '', content = ''",
                CLOSED + "status = 'DECLINED', decline_ground = 'ANSWERED_BEFORE'",
                "status = 'MERGED', merged_into = 'C105-999999'",
                "status = 'TRANSFERRED', left_on = '2016-05-04'",
            })
    void a_case_may_be_so(String change) throws SQLException {
        assertThat(update("complaint", change)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clock = 'OTHER'",
                "run = 0",
                "state = 'OTHER', settled_at = now()",
                "state = 'SETTLED', on_time = true",
                "state = 'LIFTED'",
                "state = 'SETTLED', settled_at = now()",
                "on_time = true",
                "state = 'SETTLED', settled_at = now(), on_time = true, breached_at = now()",
                "working_days_late = -1",
            })
    void no_run_is_so(String change) {
        assertRefused("deadline", change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clock = 'SURVEY', run = 2",
                "state = 'LIFTED', settled_at = now(), breached_at = now()",
                "state = 'SETTLED', settled_at = now(), on_time = true, working_days_late = 0",
                "state = 'SETTLED', settled_at = now(), on_time = false, working_days_late = 3, breached_at = now()",
            })
    void a_run_may_be_so(String change) throws SQLException {
        assertThat(update("deadline", change)).isOne();
    }

    private void assertRefused(String table, String change) {
        assertThatThrownBy(() -> update(table, change))
                .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(CHECK_VIOLATION);
    }

    /** Nothing of it stays. */
    private int update(String table, String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(ROWS);
                return statement.executeUpdate(
                        "update " + table + " set " + change + " where case_number = 'C105-999999'");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
