package tw.servicequality.complaint.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tw.servicequality.complaint.casefile.InboxQuery.Statement;

/** Cases by due day and number, a page at a time. */
@ApplicationScoped
class Inbox {

    private final AgroalDataSource database;
    private final ObjectMapper json;

    Inbox(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The cases of these agencies after the given place. */
    List<InboxLine> page(Collection<String> agencies, InboxFilter filter, InboxPlace after, int limit) {
        var query = new InboxQuery(agencies, filter, after);
        return filter.phrases()
                .map(phrases -> new InboxSearch(this, query, phrases, limit).lines())
                .orElseGet(() -> lines(query.ordered(limit)));
    }

    List<InboxLine> lines(Statement statement) {
        return read(statement, row -> InboxLine.of(row, json));
    }

    List<String> texts(Statement statement) {
        return read(statement, row -> row.getString(1));
    }

    private <T> List<T> read(Statement statement, RowReader<T> reader) {
        var read = new ArrayList<T>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(statement.sql())) {
            bind(connection, select, statement.values());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    read.add(reader.of(rows));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return read;
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

    /** What becomes of a row. */
    private interface RowReader<T> {
        T of(ResultSet row) throws SQLException;
    }
}
