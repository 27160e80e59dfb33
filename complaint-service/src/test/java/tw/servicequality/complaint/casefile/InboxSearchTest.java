package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tw.servicequality.complaint.MillionCases;
import tw.servicequality.complaint.search.Phrases;

/** Whatever way a search takes, its pages are those of who reads every case. Half of the cases were never accepted and have no due day. */
@TestInstance(Lifecycle.PER_CLASS)
class InboxSearchTest {

    private static final int CASES = 12_000;
    private static final int PAGE = 51;
    private static final int PAGES = 3;

    private MillionCases cases;
    private Connection connection;
    private Inbox inbox;

    @BeforeAll
    void load() throws SQLException, IOException {
        cases = MillionCases.load(CASES);
        connection = cases.connection();
        inbox = new Inbox(cases.dataSource(AgroalDataSource.class, connection), new ObjectMapper());
        try (var lapse = connection.createStatement()) {
            lapse.execute("update complaint set status = 'LAPSED', due_on = null, closed_on = null, on_time = null,"
                    + " working_days_late = null where hashtext(case_number) % 2 = 0");
        }
    }

    @AfterAll
    void close() throws SQLException, IOException {
        connection.close();
        cases.close();
    }

    @TestFactory
    List<DynamicTest> finds_what_reading_every_case_finds() {
        var tests = new ArrayList<DynamicTest>();
        var queries = new LinkedHashMap<>(InboxQueries.all());
        queries.putAll(InboxQueries.amongOthers());
        for (var agencies : IntStream.of(1, 2, 3, 13).boxed().toList()) {
            queries.forEach((name, filter) -> tests.add(DynamicTest.dynamicTest(
                    name + ", " + agencies + " agencies",
                    () -> compare(MillionCases.AGENCIES.subList(0, agencies), filter))));
        }
        return tests;
    }

    private void compare(List<String> agencies, InboxFilter filter) throws SQLException {
        var place = InboxPlace.read(null);
        var all = readAll(agencies, filter);
        for (var page = 0; page < PAGES && page * PAGE <= all.size(); page++) {
            var expected = all.subList(page * PAGE, Math.min(all.size(), (page + 1) * PAGE)).stream()
                    .map(Found::caseNumber)
                    .toList();
            assertThat(inbox.page(agencies, filter, place, PAGE))
                    .extracting(InboxLine::caseNumber)
                    .isEqualTo(expected);
            if (!expected.isEmpty()) {
                place = all.get(page * PAGE + expected.size() - 1).place();
            }
        }
    }

    private List<Found> readAll(List<String> agencies, InboxFilter filter) throws SQLException {
        var sql = new StringBuilder("select c.case_number, c.due_on, s.words from complaint c"
                + " join complaint_search s on s.case_number = c.case_number where c.due_on is not null");
        var values = new ArrayList<>();
        filter.into(sql, values);
        var found = new ArrayList<Found>();
        try (var select =
                connection.prepareStatement(sql + " and c.agency = any (?) order by c.due_on, c.case_number")) {
            values.add(agencies.toArray(String[]::new));
            Inbox.bind(connection, select, values);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var words = rows.getString(3);
                    if (filter.phrases().map(Phrases::texts).orElse(List.of()).stream()
                            .allMatch(words::contains)) {
                        found.add(new Found(rows.getString(1), rows.getObject(2, LocalDate.class)));
                    }
                }
            }
        }
        return found;
    }

    private record Found(String caseNumber, LocalDate day) {
        private InboxPlace place() {
            return new InboxPlace(day, caseNumber);
        }
    }
}
