package tw.servicequality.complaint.search;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.stream.IntStream;

/** Makes cases findable by their words. */
@ApplicationScoped
public class WordIndex {

    private static final String PUT = """
            insert into complaint_search (case_number, words, pairs) values (?, ?, ?)
            on conflict (case_number) do update set words = excluded.words, pairs = excluded.pairs""";
    private static final String BETWEEN = "\n";

    private final AgroalDataSource database;

    WordIndex(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Findable by these words from now on. The case must be in the database as it is now: a change of its title or content that
     * comes after this makes it unfindable.
     */
    @Transactional(TxType.MANDATORY)
    public void put(String caseNumber, String title, String content) {
        var head = Words.of(title);
        var body = Words.of(content);
        try (var connection = database.getConnection();
                var put = connection.prepareStatement(PUT)) {
            put.setString(1, caseNumber);
            put.setString(2, head.text() + BETWEEN + body.text());
            put.setArray(3, connection.createArrayOf("int4", pairs(head, body)));
            put.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Object[] pairs(Words head, Words body) {
        return IntStream.concat(head.pairs(), body.pairs()).distinct().boxed().toArray();
    }
}
