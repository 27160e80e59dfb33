package tw.servicequality.complaint.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tw.servicequality.platform.problem.HttpProblem;

/** What somebody searches for: phrases parted by spaces, all of which have to stand in title or content. */
public record Phrases(List<String> texts, List<Integer> keys) {

    private static final int LONGEST = 100;
    private static final int MOST = 8;

    /** Empty if nothing is asked for; INVALID_INPUT for more than 100 characters or eight phrases. */
    public static Optional<Phrases> read(String asked) {
        if (asked == null || asked.isBlank()) {
            return Optional.empty();
        }
        var words = Arrays.stream(asked.strip().split("[\\s\\u3000]+"))
                .map(Words::of)
                .filter(word -> !word.text().isEmpty())
                .distinct()
                .toList();
        if (asked.length() > LONGEST || words.size() > MOST) {
            throw HttpProblem.INVALID_INPUT
                    .because("至多 " + LONGEST + " 字、" + MOST + " 個詞")
                    .at("?q");
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(of(words));
    }

    private static Phrases of(List<Words> words) {
        var keys = words.stream().map(Words::keys).reduce(IntStream.empty(), IntStream::concat);
        return new Phrases(
                words.stream().map(Words::text).toList(),
                keys.sorted().distinct().boxed().toList());
    }
}
