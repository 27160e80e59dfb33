package tw.servicequality.complaint.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tw.servicequality.complaint.search.Phrases;

/**
 * The statements behind an inbox. Each agency's cases come from an index in the order of the inbox, and the agencies are merged
 * row by row (MergeAppend), so a page costs a page, however many cases there are. Limits, states and alerts stand in the text, not
 * in parameters: a plan that has to hold for any limit would sort.
 */
final class InboxQuery {

    private static final String ORDER = " order by day, case_number limit ";

    /** How many hits there are the planner cannot know; that way it looks up so many cases and not all of an agency. */
    private static final String ONE_BY_ONE =
            "hit cross join lateral (select * from complaint as one where one.case_number = hit.case_number offset 0) as c";

    private final Collection<String> agencies;
    private final InboxFilter filter;
    private final InboxPlace after;
    private final List<Object> values = new ArrayList<>();

    InboxQuery(Collection<String> agencies, InboxFilter filter, InboxPlace after) {
        this.agencies = agencies;
        this.filter = filter;
        this.after = after;
    }

    /** The first cases of all. */
    Statement ordered(int limit) {
        return statement("select case_number from (" + merged(limit) + ") as cases" + ORDER + limit);
    }

    /** Those of the first cases, as many as the window holds, that have the phrases: for phrases found often. */
    Statement amongFirst(int window, Phrases phrases, int limit) {
        var cases = "(select case_number, day from (" + merged(window) + ") as cases" + ORDER + window + ") as first";
        var found = "select first.case_number from " + cases
                + " join complaint_search as s on s.case_number = first.case_number where ";
        return statement(found + matches(phrases) + " order by first.day, first.case_number limit " + limit);
    }

    /** Those that have the phrases, found by their pairs of characters and sorted then: for phrases found seldom. */
    Statement byPairs(Phrases phrases, int limit) {
        values.add(phrases.keys().toArray(Integer[]::new));
        var hits = "with hit as materialized (select case_number from complaint_search where pairs @> ? and "
                + matches(phrases) + ") ";
        values.add(agencies.toArray(String[]::new));
        var cases = branch("c.agency = any (?)", ONE_BY_ONE);
        return statement(hits + "select case_number from (" + cases + ") as cases" + ORDER + limit);
    }

    /** Each agency's in order, as many as can be needed: so they can be merged row by row. */
    private String merged(int limit) {
        return String.join(
                " union all ",
                agencies.stream()
                        .sorted()
                        .map(agency -> {
                            values.add(agency);
                            return "(" + branch("c.agency = ?", "complaint as c") + ORDER + limit + ")";
                        })
                        .toList());
    }

    private String branch(String agency, String from) {
        var sql = new StringBuilder("select c.case_number, c.%s as day from %s where %s and c.%s is not null"
                .formatted(filter.sortedBy(), from, agency, filter.sortedBy()));
        if (!after.isFirst()) {
            sql.append(" and (c.").append(filter.sortedBy()).append(", c.case_number) > (?, ?)");
            values.add(after.day());
            values.add(after.caseNumber());
        }
        filter.into(sql, values);
        return sql.toString();
    }

    private String matches(Phrases phrases) {
        values.addAll(phrases.texts());
        return String.join(
                " and ",
                phrases.texts().stream().map(any -> "strpos(words, ?) > 0").toList());
    }

    private Statement statement(String sql) {
        var made = new Statement(sql, List.copyOf(values));
        values.clear();
        return made;
    }

    /** SQL and what goes in for its question marks; an array for a list. */
    record Statement(String sql, List<Object> values) {}
}
