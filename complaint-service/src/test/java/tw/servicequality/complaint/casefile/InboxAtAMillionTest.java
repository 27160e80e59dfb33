package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tw.servicequality.complaint.MillionCases;
import tw.servicequality.complaint.report.ReportAtAMillion;
import tw.servicequality.complaint.search.Phrases;

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
            var inbox = new Inbox(cases.dataSource(AgroalDataSource.class, connection), null);
            var slow = new LinkedHashMap<String, String>();
            queries().forEach((name, filter) -> {
                measure(inbox, name, filter, ONE, slow);
                measure(inbox, name, filter, MillionCases.AGENCIES, slow);
            });
            for (var agencies : List.of(ONE, ANOTHER, TWO_OTHERS, MillionCases.AGENCIES)) {
                measure(inbox, "q=鵜鶘", filter(false, null, null, null, null, "鵜鶘"), agencies, slow);
                measure(inbox, "q=鵜鶘, open", filter(true, null, null, null, null, "鵜鶘"), agencies, slow);
            }
            ReportAtAMillion.print(cases, connection);
            assertThat(slow).isEmpty();
        }
    }

    private static void measure(
            Inbox inbox, String name, InboxFilter filter, List<String> agencies, Map<String, String> slow) {
        var line = "%-28s %2d agencies ".formatted(name, agencies.size());
        var first = InboxPlace.read(null);
        var found = inbox.numbers(agencies, filter, first, PAGE).size();
        var took = MillionCases.measured(40, () -> inbox.numbers(agencies, filter, first, PAGE));
        System.out.println(line + took + ", " + found + " found");
        if (Double.parseDouble(took.replaceAll(".*p95 +([0-9.]+) ms", "$1")) > 50) {
            slow.put(line, took);
        }
    }

    private static LinkedHashMap<String, InboxFilter> queries() {
        var queries = new LinkedHashMap<String, InboxFilter>();
        queries.put("all", filter(false, null, null, null, null, null));
        queries.put("open", filter(true, null, null, null, null, null));
        queries.put("status", filter(false, ComplaintStatus.ASSIGNED, null, null, null, null));
        queries.put("unit", filter(false, null, "U3", null, null, null));
        queries.put("unit, open", filter(true, null, "U3", null, null, null));
        queries.put("officer", filter(false, null, null, "A00.officer7", null, null));
        queries.put("officer, open", filter(true, null, null, "A00.officer7", null, null));
        queries.put("alert", filter(false, null, null, null, Alert.WARNED, null));
        queries.put("alert, open", filter(true, null, null, null, Alert.BREACHED, null));
        for (var phrase : List.of("鸕鶿", "鸚鵡", "鴛鴦", "鷓鴣", "鸊鷉", "鷺鷥", "鷺", "鸚鵡 鷺鷥", "獨角獸", "a")) {
            queries.put("q=" + phrase, filter(false, null, null, null, null, phrase));
        }
        for (var phrase : List.of("鸚鵡", "鴛鴦", "鷓鴣", "鸊鷉")) {
            queries.put("q=" + phrase + ", open", filter(true, null, null, null, null, phrase));
            queries.put("q=" + phrase + ", officer", filter(false, null, null, "A00.officer7", null, phrase));
        }
        queries.put("q=鷺鷥, officer", filter(false, null, null, "A00.officer7", null, "鷺鷥"));
        return queries;
    }

    private static InboxFilter filter(
            boolean open, ComplaintStatus status, String unit, String officer, Alert alert, String phrase) {
        return new InboxFilter(
                Optional.ofNullable(status),
                open,
                Optional.<LocalDate>empty(),
                Optional.ofNullable(unit),
                Optional.ofNullable(officer),
                Optional.ofNullable(alert),
                Phrases.read(phrase));
    }
}
