package tw.servicequality.complaint.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.stream.IntStream;

/** A text as it is compared: NFKC, lower case, without any space, so that neither width nor line break parts what belongs together. */
record Words(String text) {

    private static final int SHIFT = 16;

    /** More find hardly fewer cases, and each costs as much as the first. */
    private static final int KEYS = 7;

    static Words of(String verbatim) {
        return new Words(Normalizer.normalize(verbatim, Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .filter(letter -> !Character.isISOControl(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /**
     * Each two neighbouring UTF-16 units as one number, and each unit alone, because one ideograph is a word already; each once. A pair
     * is exact; whether pairs stand in the right order the text has to tell.
     */
    IntStream pairs() {
        return IntStream.concat(neighbours(), text.chars()).sorted().distinct();
    }

    /** What a search for this text needs to look up: its only unit, or its pairs; of a long text every second, third and so on. */
    IntStream keys() {
        if (text.length() == 1) {
            return text.chars();
        }
        var pairs = neighbours().toArray();
        var step = (pairs.length + KEYS - 1) / KEYS;
        return IntStream.range(0, pairs.length)
                .filter(at -> at % step == 0)
                .map(at -> pairs[at])
                .sorted()
                .distinct();
    }

    private IntStream neighbours() {
        return IntStream.range(1, text.length()).map(at -> text.charAt(at - 1) << SHIFT | text.charAt(at));
    }
}
