package tw.servicequality.verification.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * The words of the cases of a stock, made ready for search as the service makes them: what it wrote itself for the samples has to be
 * the same. The index of pairs is built when all are in, which takes a minute in place of ten.
 */
record StockWords(Ground ground) {

    private static final int AT_ONCE = 20_000;
    private static final String SAMPLES = """
            select title, content, words,
              array(select pair from unnest(pairs) as pair where pair <> all (agency_key(c.agency) || month_keys(day))) as pairs
            from complaint_search join complaint c using (case_number)""";
    private static final String COPY = "copy complaint_search (case_number, words, pairs) from stdin";

    void write() throws IOException, SQLException {
        var index = ground.text("select pg_get_indexdef('complaint_search_pairs'::regclass)");
        ground.run("drop index complaint_search_pairs");
        try (var reading = ground.open();
                var writing = ground.open();
                var cases = reading.createStatement()) {
            reading.setAutoCommit(false);
            cases.setFetchSize(AT_ONCE);
            compare(cases.executeQuery(SAMPLES));
            copy(cases.executeQuery("select case_number, title, content from bench_case"), writing);
        }
        ground.run(index);
    }

    private static void compare(ResultSet sample) throws SQLException {
        while (sample.next()) {
            var title = words(sample.getString("title"));
            var content = words(sample.getString("content"));
            var pairs = (Integer[]) sample.getArray("pairs").getArray();
            var same = sample.getString("words").equals(title + "\n" + content)
                    && Set.of(pairs).equals(Set.of(pairs(title, content)));
            if (!same) {
                throw new AssertionError("the service makes words ready in another way: " + sample.getString("words"));
            }
        }
    }

    private static void copy(ResultSet cases, Connection into) throws IOException, SQLException {
        var copies = into.unwrap(PGConnection.class).getCopyAPI();
        var rows = new StringBuilder();
        for (var more = cases.next(); more; ) {
            var title = words(cases.getString("title"));
            var content = words(cases.getString("content"));
            rows.append(cases.getString("case_number"))
                    .append('\t')
                    .append(title)
                    .append("\\n")
                    .append(content);
            rows.append(Arrays.stream(pairs(title, content))
                    .map(Object::toString)
                    .collect(Collectors.joining(",", "\t{", "}\n")));
            more = cases.next();
            if (!more || cases.getRow() % AT_ONCE == 0) {
                copies.copyIn(COPY, new StringReader(rows.toString()));
                rows.setLength(0);
            }
        }
    }

    private static String words(String text) {
        return Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /** Two neighbours as one number, and each character alone. */
    private static Integer[] pairs(String... texts) {
        return Stream.of(texts)
                .flatMapToInt(text -> IntStream.concat(
                        text.chars(),
                        IntStream.range(1, text.length()).map(at -> text.charAt(at - 1) << 16 | text.charAt(at))))
                .sorted()
                .distinct()
                .boxed()
                .toArray(Integer[]::new);
    }
}
