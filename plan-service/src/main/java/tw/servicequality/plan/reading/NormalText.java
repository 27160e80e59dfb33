package tw.servicequality.plan.reading;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import tw.servicequality.plan.reading.Finding.Place;

/** A text for matching: NFKC, without whitespace, each character knowing where it came from. */
final class NormalText {

    private final String verbatim;
    private final List<Integer> origins = new ArrayList<>();
    private final String text;

    NormalText(String verbatim) {
        this.verbatim = verbatim;
        var normal = new StringBuilder();
        for (var at = 0; at < verbatim.length(); ) {
            var next = verbatim.offsetByCodePoints(at, 1);
            for (var character : Normalizer.normalize(verbatim.substring(at, next), Form.NFKC)
                    .toCharArray()) {
                if (!Character.isWhitespace(character)) {
                    normal.append(character);
                    origins.add(at);
                }
            }
            at = next;
        }
        this.text = normal.toString();
    }

    String text() {
        return text;
    }

    Place place(MatchResult match) {
        return place(match.start(), match.end());
    }

    /** The verbatim words from the first of these characters through the last. */
    Place place(int start, int end) {
        var first = origins.get(start);
        var last = verbatim.offsetByCodePoints(origins.get(end - 1), 1);
        return new Place(verbatim.substring(first, last), first, last);
    }
}
