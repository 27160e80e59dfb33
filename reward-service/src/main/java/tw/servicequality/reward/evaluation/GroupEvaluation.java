package tw.servicequality.reward.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tw.servicequality.reward.evaluation.Verdict.Grant;
import tw.servicequality.reward.evaluation.Verdict.NothingFits;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.evaluation.Verdict.RuledOut;
import tw.servicequality.reward.ruleset.RecipientRole;
import tw.servicequality.reward.ruleset.RewardFacts;
import tw.servicequality.reward.ruleset.RewardRules;
import tw.servicequality.reward.ruleset.RuleGroup;

/** One group of rules applied to one subject: every rule considered, and what it comes to. */
public record GroupEvaluation(RuleGroup group, List<Candidate> candidates, Verdict verdict) {

    static GroupEvaluation of(RewardRules rules, RuleGroup group, RewardFacts facts) {
        var candidates = rules.rulesOf(group).stream()
                .map(rule -> Candidate.of(rule, facts))
                .toList();
        return new GroupEvaluation(group, candidates, verdict(rules, group, facts, candidates));
    }

    private static Verdict verdict(RewardRules rules, RuleGroup group, RewardFacts facts, List<Candidate> candidates) {
        var fitting = candidates.stream().filter(Candidate::fits).toList();
        if (fitting.isEmpty()) {
            return new NothingFits("「" + group.title() + "」沒有適用的規定：" + facts.wording());
        }
        var ruledOut = fitting.stream()
                .map(Candidate::rule)
                .filter(rule -> rule.nonAward() != null)
                .findFirst();
        return ruledOut.<Verdict>map(RuledOut::new).orElseGet(() -> new Proposed(best(rules, group, fitting)));
    }

    /** For each capacity the first fitting rule, or where the group says so the highest; of equals the first. */
    private static List<Grant> best(RewardRules rules, RuleGroup group, List<Candidate> fitting) {
        var best = new LinkedHashMap<RecipientRole, Grant>();
        for (var candidate : fitting) {
            for (var recipient : candidate.rule().recipients()) {
                var grant =
                        new Grant(candidate.rule(), recipient, candidate.rule().award());
                best.merge(recipient.role(), grant, (held, offered) -> higher(rules, group, held, offered));
            }
        }
        return new ArrayList<>(best.values());
    }

    private static Grant higher(RewardRules rules, RuleGroup group, Grant held, Grant offered) {
        return switch (group.choose()) {
            case ONLY -> held;
            case HIGHEST ->
                rules.equivalence().points(offered.award())
                                > rules.equivalence().points(held.award())
                        ? offered
                        : held;
        };
    }
}
