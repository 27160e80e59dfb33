package tw.servicequality.complaint.faq;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The one form in which words are compared: width and case do not matter. */
final class Words {

    private static final int MOST = 10;

    private Words() {}

    static String plain(String text) {
        return Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The words asked for, as patterns of SQL's {@code like}; the first ten of them. */
    static List<String> patterns(String asked) {
        return Arrays.stream(plain(asked).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }
}
