package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.casefile.InboxQuery.Statement;
import tw.servicequality.complaint.search.Phrases;
import tw.servicequality.complaint.search.SearchRows;
import tw.servicequality.platform.testing.RealParts;

/** Every inbox and every search is read from the index that is meant for it, and never sorts what it does not show. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboxPlanTest {

    private static final String CASES = """
            insert into complaint (case_number, agency, channel, type, title, content, confidential, informant, handling, status,
              filed_at, filed_on, due_on, unit, officer, joint_units, outcome, reply, closed_on, on_time, working_days_late,
              counted_with, reopenings, told, version)
            select 'C099-' || (900000000 + n), 'PLAN-' || n % 5, 'WEB', 'RIGHTS', '路燈', '不亮', false, false, 'ORDINARY',
              case when n % 20 = 0 then 'ASSIGNED' else 'CLOSED' end, date '2010-01-01' + n % 1500, date '2010-01-01' + n % 1500,
              date '2010-02-01' + n % 1500, 'U' || n % 10, 'officer' || n % 100, '[]', case when n % 20 > 0 then 'UPHELD' end,
              case when n % 20 > 0 then '已修復' end, case when n % 20 > 0 then date '2010-01-20' + n % 1500 end,
              case when n % 20 > 0 then true end, case when n % 20 > 0 then 0 end, case when n % 20 > 0 then 'c' end, 0, 0, 0
            from generate_series(1, 20000) as n""";
    private static final List<String> FIVE = List.of("PLAN-0", "PLAN-1", "PLAN-2", "PLAN-3", "PLAN-4");
    private static final int PAGE = 51;

    @Inject
    AgroalDataSource database;

    @Test
    void a_statement_is_planned_once() throws SQLException {
        try (var connection = database.getConnection();
                var mode = connection.createStatement().executeQuery("show plan_cache_mode")) {
            mode.next();
            assertThat(mode.getString(1)).isEqualTo("force_generic_plan");
        }
    }

    @Test
    void five_agencies_are_merged_from_their_indexes_without_sorting() throws SQLException {
        assertThat(plan(query(all()).ordered(PAGE)))
                .contains("Merge Append", "complaint_inbox")
                .doesNotContain("Seq Scan");
        assertThat(plan(query(open()).ordered(PAGE)))
                .contains("Merge Append", "complaint_inbox_open")
                .doesNotContain("Seq Scan");
    }

    @Test
    void an_officers_inbox_is_read_from_the_index_of_officers() throws SQLException {
        var his = InboxQueries.filter(false, null, null, "officer7", null, null);

        assertThat(plan(new InboxQuery(List.of("PLAN-2"), his, InboxPlace.read(null)).ordered(PAGE)))
                .contains("complaint_inbox_of_officer")
                .doesNotContain("Seq Scan");
    }

    @Test
    void a_units_inbox_and_what_is_overdue_are_read_from_indexes_of_their_own() throws SQLException {
        var unit = InboxQueries.filter(false, null, "U7", null, null, null);
        var overdue = InboxQueries.filter(false, null, null, null, Alert.BREACHED, null);
        var overdueInUnit = InboxQueries.filter(false, null, "U7", null, Alert.BREACHED, null);

        assertThat(plan(query(unit).ordered(PAGE)))
                .contains("complaint_inbox_of_unit")
                .doesNotContain("Seq Scan");
        assertThat(plan(query(overdue).ordered(PAGE)))
                .contains("complaint_inbox_alerted")
                .doesNotContain("Seq Scan");
        assertThat(plan(query(overdueInUnit).ordered(PAGE)))
                .contains("Index Only Scan using complaint_inbox_alerted")
                .doesNotContain("Seq Scan");
    }

    @Test
    void what_is_found_often_is_looked_for_in_the_order_of_the_inbox() throws SQLException {
        assertThat(plan(query(open()).among(1_000, phrases(), PAGE)))
                .contains("Merge Append", "complaint_inbox_open", "complaint_search_pkey")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whether_it_is_common_some_pages_tell() throws SQLException {
        assertThat(plan(query(all()).sampled(phrases())))
                .contains("Sample Scan on complaint_search")
                .doesNotContain("Seq Scan");
    }

    @Test
    void words_that_nothing_narrows_are_read_in_that_order_without_their_cases() throws SQLException {
        assertThat(plan(query(all()).among(1_000, phrases(), PAGE)))
                .contains("Merge Append", "complaint_search_in_order")
                .doesNotContain("Seq Scan");
    }

    @Test
    void where_to_look_on_the_index_tells() throws SQLException {
        assertThat(plan(query(all()).edge(1_000)))
                .contains("Merge Append", "Index Only Scan using complaint_search_in_order")
                .doesNotContain("Seq Scan");
    }

    @Test
    void what_is_found_seldom_is_found_by_its_pairs() throws SQLException {
        assertThat(plan(query(all()).byPairs(phrases(), Optional.empty(), PAGE)))
                .contains("Bitmap Index Scan on complaint_search_pairs", "pairs && ")
                .doesNotContain("Seq Scan");
    }

    @Test
    void what_late_cases_have_is_found_by_its_pairs_and_months() throws SQLException {
        var until = Optional.of(LocalDate.of(2012, 3, 1));
        assertThat(plan(query(all()).byPairs(phrases(), until, PAGE)))
                .contains("Bitmap Index Scan on complaint_search_pairs", "pairs && (InitPlan 3).col1")
                .doesNotContain("Seq Scan");
    }

    private static Phrases phrases() {
        return Phrases.read("圍籬").orElseThrow();
    }

    private static InboxQuery query(InboxFilter filter) {
        return new InboxQuery(FIVE, filter, InboxPlace.read(null));
    }

    private static InboxFilter all() {
        return InboxQueries.filter(false, null, null, null, null, null);
    }

    private static InboxFilter open() {
        return InboxQueries.filter(true, null, null, null, null, null);
    }

    /** On 20,000 cases of five agencies, which nobody else sees. */
    private String plan(Statement statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            fill(connection);
            try (var explain = connection.prepareStatement("explain (analyze, timing off) " + statement.sql())) {
                Inbox.bind(connection, explain, statement.values());
                var text = new StringBuilder();
                try (var rows = explain.executeQuery()) {
                    while (rows.next()) {
                        text.append(rows.getString(1)).append('\n');
                    }
                }
                return text.toString();
            } finally {
                connection.rollback();
            }
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var search = SearchRows.prepare(connection)) {
            statement.execute(CASES);
            for (var n = 1; n <= 20_000; n++) {
                SearchRows.add(search, "C099-" + (900_000_000 + n), "路燈", n % 4_000 == 0 ? "河川圍籬損壞" : "路燈不亮" + n);
            }
            search.executeBatch();
            statement.execute("analyze complaint");
            statement.execute("analyze complaint_search");
        }
    }
}
