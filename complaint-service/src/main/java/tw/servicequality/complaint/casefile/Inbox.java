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

/** Cases by due day and number, a page at a time. */
@ApplicationScoped
class Inbox {

    private final AgroalDataSource database;
    private final Complaints complaints;

    Inbox(AgroalDataSource database, Complaints complaints) {
        this.database = database;
        this.complaints = complaints;
    }

    /** The cases of these agencies after the given place. */
    List<Complaint> page(Collection<String> agencies, InboxFilter filter, InboxPlace after, int limit) {
        var numbers = numbers(agencies, filter, after, limit);
        var byNumber = complaints.forList(numbers).stream()
                .collect(Collectors.toMap(Complaint::caseNumber, Function.identity()));
        return numbers.stream().map(byNumber::get).toList();
    }

    /** Their numbers alone. */
    List<String> numbers(Collection<String> agencies, InboxFilter filter, InboxPlace after, int limit) {
        var query = new InboxQuery(agencies, filter, after);
        return filter.phrases()
                .map(phrases -> new InboxSearch(this::texts, query, phrases, limit).numbers())
                .orElseGet(() -> texts(query.ordered(limit)));
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
