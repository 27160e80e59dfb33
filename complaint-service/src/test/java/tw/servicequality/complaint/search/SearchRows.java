package tw.servicequality.complaint.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows of the search table as {@link WordIndex} writes them, many at once. */
public final class SearchRows {

    private static final String INSERT = "insert into complaint_search (case_number, words, pairs) values (?, ?, ?)";

    private SearchRows() {}

    public static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(INSERT);
    }

    public static void add(PreparedStatement insert, String caseNumber, String title, String content)
            throws SQLException {
        insert.setString(1, caseNumber);
        insert.setString(2, words(title, content));
        insert.setArray(3, insert.getConnection().createArrayOf("int4", pairs(title, content)));
        insert.addBatch();
    }

    public static String words(String title, String content) {
        return Words.of(title).text() + "\n" + Words.of(content).text();
    }

    public static Object[] pairs(String title, String content) {
        return WordIndex.pairs(Words.of(title), Words.of(content));
    }
}
