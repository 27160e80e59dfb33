package tw.servicequality.assessment.reconciliation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import tw.servicequality.assessment.panel.PanelSeat;
import tw.servicequality.assessment.score.Score;

/** The scores of two who scored blind. Both have scored every criterion. */
record Pair(PanelSeat first, Map<String, Score> one, PanelSeat second, Map<String, Score> other) {

    boolean differs(String criterion) {
        return difference(criterion) != 0;
    }

    /** How many points they lie apart. */
    int difference(String criterion) {
        return Math.abs(one.get(criterion).points() - other.get(criterion).points());
    }

    Set<String> criteria() {
        return new TreeSet<>(one.keySet());
    }

    /** What both say alike, with the evidence of both: it counts without more ado. */
    Map<String, Score> agreed() {
        var agreed = new TreeMap<String, Score>();
        criteria().stream()
                .filter(criterion -> !differs(criterion))
                .forEach(criterion -> agreed.put(criterion, together(one.get(criterion), other.get(criterion))));
        return agreed;
    }

    private static Score together(Score one, Score other) {
        var evidence = new TreeSet<UUID>(one.evidence());
        evidence.addAll(other.evidence());
        return new Score(
                one.points(),
                joined(one.remark(), other.remark()),
                java.util.List.copyOf(evidence),
                joined(one.departure(), other.departure()),
                one.scoredBy(),
                0);
    }

    private static String joined(String one, String other) {
        return one.isBlank() || one.equals(other) ? other : other.isBlank() ? one : one + "\n" + other;
    }
}
