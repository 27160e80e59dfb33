package tw.servicequality.plan.difference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.servicequality.plan.document.PlacedAction;

/** How much two texts share: pairs of neighbouring characters in common, against all of them (Dice). */
final class Likeness {

    /** From this on two actions of different years count as one that was reworded. */
    static final double ENOUGH = 0.6;

    private Likeness() {}

    static Optional<PlacedAction> nearest(PlacedAction action, List<PlacedAction> among) {
        var wanted = pairs(action.matchingText());
        return among.stream()
                .map(other -> new Candidate(other, of(wanted, pairs(other.matchingText()))))
                .filter(candidate -> candidate.likeness >= ENOUGH)
                .max(Comparator.comparingDouble(Candidate::likeness))
                .map(Candidate::action);
    }

    static double of(String one, String other) {
        return of(pairs(one), pairs(other));
    }

    private static double of(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        var all = one.size() + other.size();
        return all == 0 ? 1 : 2.0 * common.size() / all;
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (var at = 0; at + 1 < text.length(); at++) {
            pairs.add(text.substring(at, at + 2));
        }
        return pairs;
    }

    private record Candidate(PlacedAction action, double likeness) {}
}
