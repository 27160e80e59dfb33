package tw.servicequality.reward.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tw.servicequality.reward.evaluation.Evaluation;
import tw.servicequality.reward.evaluation.GroupEvaluation;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.outcome.OutcomeRow.Said;
import tw.servicequality.reward.outcome.RewardCase;
import tw.servicequality.reward.ruleset.RewardRules;
import tw.servicequality.reward.trial.TrialView.TrialDifference;
import tw.servicequality.reward.trial.TrialView.TrialResult;

/** One case by the rules that decided it, if any did, and by those that are tried. Pure. */
record TriedCase(RewardCase facts, List<GroupEvaluation> before, List<GroupEvaluation> after) {

    /** The facts by either rule set, which may count ties and outcomes otherwise. */
    static TriedCase of(Optional<RewardCase> then, Optional<RewardRules> used, RewardCase now, RewardRules tried) {
        var before =
                then.map(one -> Evaluation.of(used.orElseThrow(), one.facts()).groups());
        return new TriedCase(
                now, before.orElse(List.of()), Evaluation.of(tried, now.facts()).groups());
    }

    int proposalsBefore() {
        return proposals(before);
    }

    int proposalsAfter() {
        return proposals(after);
    }

    private static int proposals(List<GroupEvaluation> groups) {
        return groups.stream()
                .mapToInt(group -> group.verdict() instanceof Proposed proposed
                        ? proposed.grants().size()
                        : 0)
                .sum();
    }

    /** Group by group, where the result or the rule is another. */
    List<TrialDifference> differences() {
        var olds = results(before);
        var news = results(after);
        var groups = new LinkedHashMap<>(news);
        groups.putAll(olds);
        var found = new ArrayList<TrialDifference>();
        for (var group : groups.keySet().stream().sorted().toList()) {
            var old = olds.get(group);
            var tried = news.get(group);
            if (!Objects.equals(old, tried)) {
                found.add(new TrialDifference(facts.caseId(), facts.agency(), group, facts.basis(), old, tried));
            }
        }
        return found;
    }

    private static Map<String, TrialResult> results(List<GroupEvaluation> groups) {
        var results = new LinkedHashMap<String, TrialResult>();
        for (var group : groups) {
            var said = Said.of(group);
            var rule = said.rule();
            results.put(
                    group.group().id(),
                    new TrialResult(
                            said.wording(),
                            rule == null ? null : rule.id(),
                            rule == null ? null : rule.article(),
                            said.explanation()));
        }
        return results;
    }
}
