package tw.servicequality.reward.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import tw.servicequality.reward.ruleset.RewardFacts.AwardResult;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;

/**
 * One example of every kind of facts that the rules of a group can tell apart: conditions are sets and bounds, so what holds for
 * each of these holds for all facts.
 */
record FactSpace(RewardRules rules, List<RewardRule> members) {

    /** More would take long to look through, and no plan comes near. */
    static final int MOST = 50;

    private static final BigDecimal JUST_BELOW = new BigDecimal("0.1");
    private static final String ANY_AWARD = "任一獎項";

    /** Facts of a ranking first; ranks and scores from those that the rules name, and one beyond. */
    List<RewardFacts> examples() {
        var examples = new ArrayList<RewardFacts>();
        if (members.stream().anyMatch(rule -> rule.when().asksOfRanking())) {
            for (var kind : AssessmentKind.values()) {
                for (var grade : Grade.values()) {
                    ranks().forEach(rank ->
                            scores().forEach(score -> examples.add(new RankedResult(kind.name(), grade, rank, score))));
                }
            }
        }
        if (members.stream().anyMatch(rule -> rule.when().asksOfAward())) {
            awards().forEach(award ->
                    Arrays.stream(EntryOutcome.values()).forEach(result -> entries(examples, award, result)));
        }
        return examples;
    }

    private void entries(List<RewardFacts> examples, String award, EntryOutcome result) {
        var outcomes = rules.outcomesOf(award, result.name());
        for (var source : AwardSource.values()) {
            examples.add(new AwardResult(outcomes, source.name(), true));
            examples.add(new AwardResult(outcomes, source.name(), false));
        }
    }

    /** The ranks named, the one behind the last, and none. */
    List<Integer> ranks() {
        var named = new TreeSet<Integer>();
        members.forEach(rule -> named.addAll(rule.when().rank()));
        var all = new ArrayList<>(named);
        all.add(named.isEmpty() ? 1 : named.last() + 1);
        all.add(0);
        return all;
    }

    /** Each bound, a little below it, and nothing at all: between two bounds every score is like the lower of them. */
    List<BigDecimal> scores() {
        var all = new TreeSet<BigDecimal>();
        all.add(BigDecimal.ZERO);
        for (var rule : members) {
            Stream.of(rule.when().scoreFrom(), rule.when().scoreBelow())
                    .filter(Objects::nonNull)
                    .flatMap(bound -> Stream.of(bound, bound.subtract(JUST_BELOW)))
                    .filter(score -> score.signum() >= 0)
                    .forEach(all::add);
        }
        return List.copyOf(all.descendingSet());
    }

    private List<String> awards() {
        var named = new TreeSet<String>();
        rules.awardOutcomes().stream()
                .map(AwardOutcome::award)
                .filter(Objects::nonNull)
                .forEach(named::add);
        named.add(ANY_AWARD);
        return List.copyOf(named);
    }

    /** The facts as an example in a refusal; a score only where a rule asks for one. */
    String words(RewardFacts facts) {
        return switch (facts) {
            case RankedResult result -> {
                var place = result.rank() == 0 ? "並列而不計名次" : "名次 " + result.rank();
                var score = asksOfScore() ? "、分數 " + result.score().toPlainString() : "";
                yield "考核種類 %s、等第 %s、%s%s"
                        .formatted(result.kind(), result.grade().title(), place, score);
            }
            case AwardResult result -> {
                var outcomes = String.join("、", new TreeSet<>(result.outcomes()));
                yield "參獎結果為 %s、參選方式 %s、%s本機關初評"
                        .formatted(outcomes, result.source(), result.preliminarilyReviewed() ? "經" : "未經");
            }
        };
    }

    private boolean asksOfScore() {
        return members.stream()
                .anyMatch(rule -> rule.when().scoreFrom() != null || rule.when().scoreBelow() != null);
    }
}
