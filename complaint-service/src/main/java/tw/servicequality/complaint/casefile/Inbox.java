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
import tw.servicequality.complaint.casefile.InboxQuery.Statement;
import tw.servicequality.complaint.search.Phrases;

/**
 * Cases by due day and number. A search first looks through the cases that come first: a phrase found often fills the page there.
 * If hardly any of them has it, the index of pairs finds the few that do; what lies between is looked through further. So neither
 * reads more than some ten thousand rows, whatever is asked for.
 */
@ApplicationScoped
class Inbox {

    /** Enough to tell often from seldom, and read in a few milliseconds. */
    private static final int PROBE = 1_000;

    /** That many among the probed say that looking on is cheaper than the index of pairs. */
    private static final int OFTEN = 8;

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
                .map(phrases -> search(query, phrases, limit))
                .orElseGet(() -> numbers(query.ordered(limit)));
    }

    private List<String> search(InboxQuery query, Phrases phrases, int limit) {
        var found = numbers(query.amongFirst(PROBE, phrases, limit));
        if (found.size() < limit && found.size() >= OFTEN) {
            found = numbers(query.amongFirst(window(found.size(), limit), phrases, limit));
        }
        return found.size() < limit ? numbers(query.byPairs(phrases, limit)) : found;
    }

    /** In which a page is likely to be full, by what the probe found, and half as much again. */
    private static int window(int probed, int limit) {
        return PROBE * limit / probed * 3 / 2;
    }

    private List<String> numbers(Statement statement) {
        var numbers = new ArrayList<String>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(statement.sql())) {
            bind(connection, select, statement.values());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return numbers;
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
