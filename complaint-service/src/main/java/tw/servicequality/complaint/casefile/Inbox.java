package tw.servicequality.complaint.casefile;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.complaint.casefile.InboxQuery.Statement;
import tw.servicequality.complaint.search.Phrases;

/**
 * Cases by due day and number. A search first looks through the cases that come first: a phrase found often fills the page there. If
 * it does not, the index of pairs finds the few that have it. So neither reads more than some ten thousand rows, whatever is asked for.
 */
@ApplicationScoped
class Inbox {

    /** Words alone are read in their order, in some ten milliseconds. */
    private static final int LOOKED_THROUGH = 7_000;

    /** Of cases that a filter leaves: enough to tell often from seldom. */
    private static final int PROBE = 1_000;

    /** So few, an officer's say, are sooner looked through than what the whole index of pairs has is looked up. */
    private static final int FEW = 4_000;

    /** That many among the probed say that looking on is cheaper than the index of pairs, which has as many thousands in a million. */
    private static final int OFTEN = 8;

    /**
     * Of some three hundred cases of all agencies, with one of those asked for among them: then it is sooner found further on than
     * by the index of pairs, which has tens of thousands.
     */
    private static final int COMMON = 10;

    private final AgroalDataSource database;
    private final Complaints complaints;

    Inbox(AgroalDataSource database, Complaints complaints) {
        this.database = database;
        this.complaints = complaints;
    }

    /** The cases of these agencies after the given place. */
    List<Complaint> page(Collection<String> agencies, InboxFilter filter, InboxPlace after, int limit) {
        var numbers = numbers(agencies, filter, after, limit);
        var byNumber =
                complaints.all(numbers).stream().collect(Collectors.toMap(Complaint::caseNumber, Function.identity()));
        return numbers.stream().map(byNumber::get).toList();
    }

    /** Their numbers alone. */
    List<String> numbers(Collection<String> agencies, InboxFilter filter, InboxPlace after, int limit) {
        var query = new InboxQuery(agencies, filter, after);
        return filter.phrases()
                .map(phrases -> filter.narrows() ? probe(query, phrases, limit) : search(query, phrases, limit))
                .orElseGet(() -> texts(query.ordered(limit)));
    }

    private List<String> search(InboxQuery query, Phrases phrases, int limit) {
        var found = texts(query.amongFirstWords(LOOKED_THROUGH, phrases, limit));
        return enough(found, limit, query, LOOKED_THROUGH) ? found : texts(query.byPairs(phrases, limit));
    }

    private List<String> probe(InboxQuery query, Phrases phrases, int limit) {
        var found = texts(query.among(0, PROBE, phrases, limit));
        if (enough(found, limit, query, PROBE)) {
            return found;
        }
        var further = further(found.size(), query, phrases, limit);
        if (further > PROBE) {
            found = together(found, texts(query.among(PROBE, further, phrases, limit - found.size())));
            if (enough(found, limit, query, further)) {
                return found;
            }
        }
        return texts(query.byPairs(phrases, limit));
    }

    /**
     * How far it pays to look on. Among the probed can be none though there are many: whoever asks for what is due after a typhoon
     * probes a single day.
     */
    private int further(int probed, InboxQuery query, Phrases phrases, int limit) {
        if (probed >= OFTEN) {
            return window(probed, limit);
        }
        var having = texts(query.sampled(phrases));
        if (having.size() >= COMMON && having.stream().anyMatch(query::asksFor)) {
            return LOOKED_THROUGH;
        }
        return isAll(query, FEW) ? FEW : PROBE;
    }

    /** A case that came in between moves the others: none is to be seen twice. */
    private static List<String> together(List<String> found, List<String> further) {
        return Stream.concat(found.stream(), further.stream()).distinct().toList();
    }

    /** A full page, or all there is: what is rare here may be common elsewhere, and the index of pairs is one for all agencies. */
    private boolean enough(List<String> found, int limit, InboxQuery query, int lookedThrough) {
        return found.size() >= limit || isAll(query, lookedThrough);
    }

    private boolean isAll(InboxQuery query, int window) {
        return texts(query.beyondFirst(window)).isEmpty();
    }

    /** In which a page is as good as sure to be full, by what the probe found: it is read no further than that. */
    private static int window(int probed, int limit) {
        return PROBE * limit / probed * 3;
    }

    private List<String> texts(Statement statement) {
        var texts = new ArrayList<String>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(statement.sql())) {
            bind(connection, select, statement.values());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return texts;
    }

    static void bind(Connection connection, PreparedStatement select, List<Object> values) throws SQLException {
        for (var at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value instanceof Integer[] keys) {
                select.setArray(at + 1, connection.createArrayOf("int4", keys));
            } else if (value instanceof String[] texts) {
                select.setArray(at + 1, connection.createArrayOf("text", texts));
            } else {
                select.setObject(at + 1, value);
            }
        }
    }
}
