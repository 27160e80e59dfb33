package tw.servicequality.plan.difference;

import static tw.servicequality.plan.difference.Words.WordsKind.ADDED;
import static tw.servicequality.plan.difference.Words.WordsKind.KEPT;
import static tw.servicequality.plan.difference.Words.WordsKind.REMOVED;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The shortest way from one text to another, in words: a Chinese character is one, a number or a Latin word is one. A single kept
 * character between two changes is shown as changed with them, since nobody can read a text that changes at every second character.
 */
public final class WordDifference {

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}]+|[\\p{IsDigit}]+|\\s+|.", Pattern.DOTALL);

    /** Beyond this many pairs of words, about 4,000 against 4,000, the text is shown as replaced. */
    private static final long MOST_PAIRS = 16_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Words> runs = new ArrayList<>();

    private WordDifference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** Kept and removed words together are the text before, kept and added ones the text after. */
    public static List<Words> between(String before, String after) {
        var difference = new WordDifference(before, after);
        difference.compare();
        return difference.smoothed();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare() {
        var start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        var tail = 0;
        while (tail < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        add(KEPT, before.subList(0, start));
        middle(before.subList(start, before.size() - tail), after.subList(start, after.size() - tail));
        add(KEPT, before.subList(before.size() - tail, before.size()));
    }

    private void middle(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            add(REMOVED, old);
            add(ADDED, now);
            return;
        }
        var common = common(old, now);
        var o = 0;
        var n = 0;
        while (o < old.size() || n < now.size()) {
            if (o < old.size() && n < now.size() && old.get(o).equals(now.get(n))) {
                add(KEPT, List.of(old.get(o++)));
                n++;
            } else if (n == now.size() || o < old.size() && common[o + 1][n] >= common[o][n + 1]) {
                add(REMOVED, List.of(old.get(o++)));
            } else {
                add(ADDED, List.of(now.get(n++)));
            }
        }
    }

    /** How many words the rests from each pair of places have in common. */
    private static int[][] common(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (var o = old.size() - 1; o >= 0; o--) {
            for (var n = now.size() - 1; n >= 0; n--) {
                common[o][n] = old.get(o).equals(now.get(n))
                        ? common[o + 1][n + 1] + 1
                        : Math.max(common[o + 1][n], common[o][n + 1]);
            }
        }
        return common;
    }

    private void add(Words.WordsKind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Words(kind, String.join("", words)));
        }
    }

    /** Each change as one run that went and one that came. */
    private List<Words> smoothed() {
        var smooth = new ArrayList<Words>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        var joined = joined();
        for (var at = 0; at < joined.size(); at++) {
            var run = joined.get(at);
            var isBetween = at > 0
                    && at < joined.size() - 1
                    && run.text().codePointCount(0, run.text().length()) < 2;
            if (run.kind() == KEPT && !isBetween) {
                flush(smooth, removed, added);
                smooth.add(run);
            } else {
                removed.append(run.kind() == ADDED ? "" : run.text());
                added.append(run.kind() == REMOVED ? "" : run.text());
            }
        }
        flush(smooth, removed, added);
        return smooth;
    }

    private static void flush(List<Words> smooth, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            smooth.add(new Words(REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            smooth.add(new Words(ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private List<Words> joined() {
        var joined = new ArrayList<Words>();
        for (var run : runs) {
            if (!joined.isEmpty() && joined.getLast().kind() == run.kind()) {
                joined.add(new Words(run.kind(), joined.removeLast().text() + run.text()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
