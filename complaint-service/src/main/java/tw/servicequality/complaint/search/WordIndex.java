package tw.servicequality.complaint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.stream.IntStream;
import tw.servicequality.platform.latewrite.LateWrite;
import tw.servicequality.platform.latewrite.LateWrites;

/** Makes cases findable by their words. */
@ApplicationScoped
public class WordIndex {

    private static final String PUT = """
            insert into complaint_search (case_number, words, pairs) values (?, ?, ?)
            on conflict (case_number) do update set words = excluded.words, pairs = excluded.pairs""";
    private static final String BETWEEN = "\n";

    private final LateWrites writes;

    WordIndex(LateWrites writes) {
        this.writes = writes;
    }

    /**
     * Findable by these words from now on. The case must be in the database as it is now: a change of its title or content that
     * comes after this makes it unfindable.
     */
    @Transactional(TxType.MANDATORY)
    public void put(String caseNumber, String title, String content) {
        var head = Words.of(title);
        var body = Words.of(content);
        writes.add(new LateWrite(PUT, (connection, put, first) -> {
            put.setString(first, caseNumber);
            put.setString(first + 1, head.text() + BETWEEN + body.text());
            put.setArray(first + 2, connection.createArrayOf("int4", pairs(head, body)));
            return first + 3;
        }));
    }

    static Object[] pairs(Words head, Words body) {
        return IntStream.concat(head.pairs(), body.pairs()).distinct().boxed().toArray();
    }
}
