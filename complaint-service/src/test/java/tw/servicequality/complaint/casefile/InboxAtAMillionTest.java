package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tw.servicequality.complaint.MillionCases;
import tw.servicequality.complaint.report.ReportAtAMillion;

/** Run by hand, with {@code -Dmillion=1000000}: prints how long inbox, search and report take, and demands what is promised. */
@EnabledIfSystemProperty(named = "million", matches = "\\d+")
class InboxAtAMillionTest {

    private static final List<String> ONE = MillionCases.AGENCIES.subList(0, 1);
    private static final List<String> ANOTHER = MillionCases.AGENCIES.subList(3, 4);
    private static final List<String> TWO_OTHERS = MillionCases.AGENCIES.subList(3, 5);
    private static final int PAGE = 51;

    @Test
    void inbox_search_and_report_keep_their_promise() throws SQLException, IOException {
        var started = System.nanoTime();
        try (var cases = MillionCases.load(Integer.getInteger("million"));
                var connection = cases.connection()) {
            System.out.printf("loaded in %.0f s%n", (System.nanoTime() - started) / 1e9);
            var inbox = new Inbox(cases.dataSource(AgroalDataSource.class, connection), new ObjectMapper());
            var slow = new LinkedHashMap<String, String>();
            InboxQueries.all().forEach((name, filter) -> {
                measure(inbox, name, filter, ONE, slow);
                measure(inbox, name, filter, MillionCases.AGENCIES, slow);
            });
            InboxQueries.amongOthers().forEach((name, filter) -> measure(inbox, name, filter, ONE, slow));
            for (var agencies : List.of(ONE, ANOTHER, TWO_OTHERS, MillionCases.AGENCIES)) {
                measure(inbox, "q=鵜鶘", InboxQueries.filter(false, null, null, null, null, "鵜鶘"), agencies, slow);
                measure(inbox, "q=鵜鶘, open", InboxQueries.filter(true, null, null, null, null, "鵜鶘"), agencies, slow);
            }
            ReportAtAMillion.print(cases, connection);
            assertThat(slow).isEmpty();
        }
    }

    private static void measure(
            Inbox inbox, String name, InboxFilter filter, List<String> agencies, Map<String, String> slow) {
        var line = "%-28s %2d agencies ".formatted(name, agencies.size());
        var first = InboxPlace.read(null);
        var found = inbox.page(agencies, filter, first, PAGE).size();
        var took = MillionCases.measured(40, () -> inbox.page(agencies, filter, first, PAGE));
        System.out.println(line + took + ", " + found + " found");
        if (Double.parseDouble(took.replaceAll(".*p95 +([0-9.]+) ms", "$1")) > 50) {
            slow.put(line, took);
        }
    }
}
