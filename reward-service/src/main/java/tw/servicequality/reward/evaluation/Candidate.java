package tw.servicequality.reward.evaluation;

import java.util.List;
import tw.servicequality.reward.ruleset.ConditionVerdict;
import tw.servicequality.reward.ruleset.RewardFacts;
import tw.servicequality.reward.ruleset.RewardRule;

/** A rule that was considered, and each of its conditions held against the facts. */
public record Candidate(RewardRule rule, List<ConditionVerdict> conditions) {

    static Candidate of(RewardRule rule, RewardFacts facts) {
        return new Candidate(rule, rule.when().check(facts));
    }

    public boolean fits() {
        return conditions.stream().allMatch(ConditionVerdict::met);
    }
}
