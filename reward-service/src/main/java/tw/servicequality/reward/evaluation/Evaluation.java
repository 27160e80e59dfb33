package tw.servicequality.reward.evaluation;

import java.util.List;
import java.util.Optional;
import tw.servicequality.reward.ruleset.RewardFacts;
import tw.servicequality.reward.ruleset.RewardFacts.AwardResult;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;
import tw.servicequality.reward.ruleset.RewardRule;
import tw.servicequality.reward.ruleset.RewardRules;

/** Rules applied to what is known of one subject. */
public record Evaluation(List<GroupEvaluation> groups) {

    /** One result for each group that facts of this kind concern, in the order of the rule set. */
    public static Evaluation of(RewardRules rules, RewardFacts facts) {
        return new Evaluation(rules.groups().stream()
                .filter(group -> rules.rulesOf(group).stream().anyMatch(rule -> concerns(rule, facts)))
                .map(group -> GroupEvaluation.of(rules, group, facts))
                .toList());
    }

    /** A ranking says nothing to rules on award outcomes, nor a spot check to rules on self-assessment. */
    private static boolean concerns(RewardRule rule, RewardFacts facts) {
        return switch (facts) {
            case RankedResult result -> rule.concernsRanking(result.kind());
            case AwardResult result -> rule.concernsAward();
        };
    }

    /** The result of one group, if these facts concern it. */
    public Optional<GroupEvaluation> find(String id) {
        return groups.stream()
                .filter(evaluated -> evaluated.group().id().equals(id))
                .findFirst();
    }
}
