package tw.servicequality.complaint.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tw.servicequality.complaint.search.Phrases;

/**
 * The statements behind an inbox. Each agency's cases come from an index in the order of the inbox, and the agencies are merged
 * row by row (MergeAppend), so a page costs a page, however many cases there are. Limits, states and alerts stand in the text, not
 * in parameters: a plan that has to hold for any limit would sort.
 */
final class InboxQuery {

    private static final String IN_ORDER = " order by day, case_number";

    /** Of so many agencies the index of pairs tells the cases apart; more of them have most of what there is. */
    private static final int FEW = 5;

    /** Per cent: some forty pages, however large the table is. */
    private static final String SAMPLE =
            "(select least(100, 3.2e7 / greatest(pg_relation_size('complaint_search'), 1)))";

    private static final String LAST =
            "select max(last.day) from unnest(?) as code cross join lateral (select day from complaint_search"
                    + " where agency = code order by day desc limit 1) as last";

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
        return lines(merged(0, limit, this::cases));
    }

    boolean narrows() {
        return filter.narrows();
    }

    Optional<LocalDate> dueBefore() {
        return filter.dueBefore();
    }

    /** The same question about what comes after this place. */
    InboxQuery after(InboxPlace place) {
        return new InboxQuery(agencies, filter, place);
    }

    /** Those of the first cases that have the phrases: for phrases found often. */
    Statement among(int window, Phrases phrases, int limit) {
        var hits = hits(window, phrases);
        return filter.narrows()
                ? lines("select case_number from (" + hits + ") as hit" + IN_ORDER + " limit " + limit)
                : found(hits, limit);
    }

    /** The days of those of the first cases that have the phrases. */
    Statement having(int window, Phrases phrases) {
        return statement("select day from (" + hits(window, phrases) + ") as hit order by day");
    }

    /** Their words are read without a look at the cases where nothing but the order says which are the first. */
    private String hits(int window, Phrases phrases) {
        var first = merged(0, window, filter.narrows() ? this::cases : this::words);
        var words = filter.narrows() ? " join complaint_search as s on s.case_number = first.case_number" : "";
        return "select first.case_number, first.day from (" + first + ") as first" + words + " where "
                + matches(phrases);
    }

    /**
     * Those that have the phrases, found by their pairs of characters and by their agency: for phrases found seldom. How seldom the
     * planner cannot know; so no other index is used beside, and what is found is put in order before the cases are looked up until
     * the page is full, from the first on that the filter leaves. Of common phrases until a day: the index tells the months apart.
     */
    Statement byPairs(Phrases phrases, Optional<LocalDate> until, int limit) {
        values.add(phrases.keys().toArray(Integer[]::new));
        var found = "select * from complaint_search where pairs @> ?";
        if (until.isPresent()) {
            values.add(until.get());
            values.add(agencies.toArray(String[]::new));
            found += " and pairs && (select month_keys(day, least(?, (" + LAST + "))) from ("
                    + merged(0, 1, this::cases) + ") as first)";
        }
        if (agencies.size() <= FEW) {
            found += " and pairs && (select array_agg(agency_key(code)) from unnest(?) as code)";
            values.add(agencies.toArray(String[]::new));
        }
        until.ifPresent(values::add);
        var hits = "select case_number, day from (" + found + " offset 0) as found where "
                + (until.isPresent() ? "day <= ? and " : "") + matches(phrases)
                + " and agency = any (?) and (day, case_number) >= (select day, case_number from (";
        values.add(agencies.toArray(String[]::new));
        return found(hits + merged(0, 1, this::cases) + ") as first)", limit);
    }

    /** The days of those that have the phrases of some three hundred cases, whosesoever they are: always the same, so that they are at hand. */
    Statement sampled(Phrases phrases) {
        return statement("select day from complaint_search tablesample system (" + SAMPLE + ") repeatable (1) where "
                + matches(phrases) + " order by day");
    }

    /** The place of the last of so many, and of the next if there is one. */
    Statement edge(int window) {
        var edge = merged(window - 1, window + 1, filter.narrows() ? this::cases : this::words);
        return statement("select day || ' ' || case_number from (" + edge + ") as edge" + IN_ORDER);
    }

    private Statement found(String found, int limit) {
        var cases = new StringBuilder(
                "select c.case_number from (" + found + IN_ORDER + " offset 0) as hit cross join lateral"
                        + " (select * from complaint as one where one.case_number = hit.case_number offset 0) as c where c."
                        + filter.sortedBy() + " is not null");
        filter.into(cases, values);
        return lines(cases + " order by hit.day, hit.case_number limit " + limit);
    }

    /** Each agency's in order, as many as can be needed: so they can be merged row by row. Of these, what comes behind the first. */
    private String merged(int first, int limit, UnaryOperator<String> ofAgency) {
        return agencies.stream()
                .sorted()
                .map(agency -> "(" + ofAgency.apply(agency) + IN_ORDER + " limit " + limit + ")")
                .collect(Collectors.joining(
                        " union all ",
                        "select * from (",
                        ") as cases" + IN_ORDER + " limit " + (limit - first) + " offset " + first));
    }

    private String cases(String agency) {
        var day = "c." + filter.sortedBy();
        var sql = new StringBuilder("select c.case_number, " + day
                + " as day from complaint as c where c.agency = ? and " + day + " is not null");
        values.add(agency);
        beyond(day + ", c.case_number", sql);
        filter.into(sql, values);
        return sql.toString();
    }

    /** Those of cases that nobody accepted among them: they have words and a day, but no place in this inbox. */
    private String words(String agency) {
        var sql = new StringBuilder("select case_number, day, words from complaint_search where agency = ?");
        values.add(agency);
        bound(sql);
        return sql.toString();
    }

    /** From the place on that was reached, to the last day asked for. */
    private void bound(StringBuilder words) {
        beyond("day, case_number", words);
        filter.dueBefore().ifPresent(it -> {
            words.append(" and day < ?");
            values.add(it);
        });
    }

    private void beyond(String place, StringBuilder sql) {
        if (!after.isFirst()) {
            sql.append(" and (").append(place).append(") > (?, ?)");
            values.add(after.day());
            values.add(after.caseNumber());
        }
    }

    private String matches(Phrases phrases) {
        values.addAll(phrases.texts());
        return String.join(
                " and ",
                phrases.texts().stream().map(any -> "strpos(words, ?) > 0").toList());
    }

    /** Of the cases found so, in order. */
    private Statement lines(String numbers) {
        return statement(
                InboxLine.OF_NUMBERS.formatted(numbers) + " order by c." + filter.sortedBy() + ", c.case_number");
    }

    private Statement statement(String sql) {
        var made = new Statement(sql, List.copyOf(values));
        values.clear();
        return made;
    }

    /** SQL and what goes in for its question marks; an array for a list. */
    record Statement(String sql, List<Object> values) {}
}
