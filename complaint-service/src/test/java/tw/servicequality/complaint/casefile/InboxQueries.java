package tw.servicequality.complaint.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.complaint.search.Phrases;

/** What is asked of the inbox at a million cases and of its naive counterpart: words from hardly any to a third of all cases. */
final class InboxQueries {

    /** By the name they are printed with. */
    static Map<String, InboxFilter> all() {
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
        for (var phrase : List.of("鸕鶿", "鸚鵡", "鴛鴦", "鵁鶄", "鷓鴣", "鸊鷉", "鷺鷥", "鷺", "鸚鵡 鷺鷥", "獨角獸", "a")) {
            queries.put("q=" + phrase, filter(false, null, null, null, null, phrase));
        }
        for (var phrase : List.of("鵜鶿", "鵷鶵", "鷫鸘", "鶹鷅", "鵁鶟鵂鶹鴝鵒鸜鵠鶌鳩鷦鷯鶖鶬鶢鶋鸑鷟")) {
            queries.put("q=" + phrase, filter(false, null, null, null, null, phrase));
            queries.put("q=" + phrase + ", unit", filter(false, null, "U3", null, null, phrase));
            queries.put("q=" + phrase + ", closed", filter(false, ComplaintStatus.CLOSED, null, null, null, phrase));
            queries.put("q=" + phrase + ", alert", filter(false, null, null, null, Alert.BREACHED, phrase));
        }
        queries.put("unit, alert", filter(false, null, "U9", null, Alert.BREACHED, null));
        for (var phrase : List.of("鸚鵡", "鴛鴦", "鵁鶄", "鷓鴣", "鸊鷉", "鶹鷅")) {
            queries.put("q=" + phrase + ", open", filter(true, null, null, null, null, phrase));
            queries.put("q=" + phrase + ", officer", filter(false, null, null, "A00.officer7", null, phrase));
            queries.put("q=" + phrase + ", done", filter(false, ComplaintStatus.CLOSED, null, null, null, phrase));
        }
        queries.put("q=鷺鷥, officer", filter(false, null, null, "A00.officer7", null, "鷺鷥"));
        for (var phrase : List.of("鸚鵡", "鴛鴦", "鶹鷅", "鷺鷥")) {
            queries.put("q=" + phrase + ", due early", dueBefore(LocalDate.of(2012, 1, 11), phrase));
            queries.put("q=" + phrase + ", due late", dueBefore(LocalDate.of(2016, 1, 11), phrase));
        }
        return queries;
    }

    /** Words common among all cases but those that are asked for; a unit is an agency's. */
    static Map<String, InboxFilter> amongOthers() {
        var queries = new LinkedHashMap<String, InboxFilter>();
        for (var phrase : List.of("鷺鷥", "鵷鶵", "鷫鸘", "鶹鷅", "鵜鶿", "鸚鵡")) {
            queries.put("q=" + phrase + ", unit without", filter(false, null, "U7", null, null, phrase));
            queries.put("q=" + phrase + ", unit, alert", filter(false, null, "U9", null, Alert.BREACHED, phrase));
        }
        return queries;
    }

    static InboxFilter filter(
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

    private static InboxFilter dueBefore(LocalDate day, String phrase) {
        return new InboxFilter(
                Optional.empty(),
                false,
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Phrases.read(phrase));
    }

    private InboxQueries() {}
}
