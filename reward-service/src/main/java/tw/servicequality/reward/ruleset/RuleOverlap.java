package tw.servicequality.reward.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Two rules held against each other: which facts, if any, fit both, and whether one fits only where the other does. */
record RuleOverlap(RuleConditions first, RuleConditions second) {

    /** Facts that meet both, in words; empty if none can. */
    Optional<String> example() {
        if (first.asksOfAward() && second.asksOfAward()) {
            var outcomes = new TreeSet<>(first.awardOutcome());
            outcomes.retainAll(second.awardOutcome());
            if (outcomes.isEmpty()) {
                outcomes.add(first.awardOutcome().getFirst());
                outcomes.add(second.awardOutcome().getFirst());
                return Optional.of("參獎結果同時為 " + String.join("、", outcomes));
            }
            return Optional.of("參獎結果為 " + outcomes.first());
        }
        return first.asksOfAward() || second.asksOfAward() ? Optional.empty() : rankingExample();
    }

    private Optional<String> rankingExample() {
        var kinds = common(first.assessmentKind(), second.assessmentKind(), List.of(AssessmentKind.SPOT_CHECK));
        var grades = common(first.grade(), second.grade(), List.of(Grade.EXCELLENT));
        var ranks = common(first.rank(), second.rank(), List.of(1));
        var from = highest(first.scoreFrom(), second.scoreFrom());
        if (kinds.isEmpty() || grades.isEmpty() || ranks.isEmpty() || !scoresMeet(from)) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        parts.add("考核種類 " + kinds.getFirst());
        parts.add("等第 " + grades.getFirst().title());
        parts.add("名次 " + ranks.getFirst());
        if (first.scoreFrom() != null || second.scoreFrom() != null || below() != null) {
            parts.add("分數 " + from.toPlainString());
        }
        return Optional.of(String.join("、", parts));
    }

    private boolean scoresMeet(BigDecimal from) {
        return below() == null || from.compareTo(below()) < 0;
    }

    private BigDecimal below() {
        if (first.scoreBelow() == null || second.scoreBelow() == null) {
            return first.scoreBelow() == null ? second.scoreBelow() : first.scoreBelow();
        }
        return first.scoreBelow().min(second.scoreBelow());
    }

    /** Whether all facts that fit the second fit the first as well: where the first stands, the second adds nothing. */
    boolean secondWithinFirst() {
        return within(second.assessmentKind(), first.assessmentKind())
                && within(second.grade(), first.grade())
                && within(second.rank(), first.rank())
                && within(second.awardOutcome(), first.awardOutcome())
                && (first.scoreFrom() == null
                        || second.scoreFrom() != null && second.scoreFrom().compareTo(first.scoreFrom()) >= 0)
                && (first.scoreBelow() == null
                        || second.scoreBelow() != null && second.scoreBelow().compareTo(first.scoreBelow()) <= 0);
    }

    private static boolean within(Collection<?> narrow, Collection<?> wide) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }

    private static <T> List<T> common(List<T> one, List<T> other, List<T> usual) {
        if (one.isEmpty()) {
            return other.isEmpty() ? usual : other;
        }
        return other.isEmpty() ? one : one.stream().filter(other::contains).toList();
    }

    private static BigDecimal highest(BigDecimal one, BigDecimal other) {
        var first = one == null ? BigDecimal.ZERO : one;
        return other == null ? first : first.max(other);
    }
}
