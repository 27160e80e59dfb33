package tw.servicequality.reward.ruleset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.servicequality.reward.ruleset.RuleConflicts.RulePair;
import tw.servicequality.reward.ruleset.RuleGroup.Choice;

/** What rules that fit the same facts do to each other. */
final class RuleEffects {

    private RuleEffects() {}

    /** The rules that decide where all of these fit: the first that gives nothing, else the best for each role. */
    static Set<RewardRule> winners(RewardRules rules, RuleGroup group, List<RewardRule> fitting) {
        var none = fitting.stream().filter(rule -> rule.nonAward() != null).findFirst();
        if (none.isPresent()) {
            return Set.of(none.get());
        }
        var best = new LinkedHashMap<RecipientRole, RewardRule>();
        for (var rule : fitting) {
            for (var recipient : rule.recipients()) {
                best.merge(
                        recipient.role(),
                        rule,
                        (held, offered) ->
                                group.choose() == Choice.HIGHEST && points(rules, offered) > points(rules, held)
                                        ? offered
                                        : held);
            }
        }
        return new LinkedHashSet<>(best.values());
    }

    /** Whether an official who reads both would not know what to do. */
    static boolean contradict(RewardRules rules, RuleGroup group, RulePair pair) {
        var earlier = pair.earlier();
        var later = pair.later();
        if (earlier.nonAward() != null || later.nonAward() != null) {
            return earlier.nonAward() != later.nonAward();
        }
        var differ = shareRole(earlier, later) && !earlier.award().equals(later.award());
        return differ && (group.choose() == Choice.ONLY || points(rules, earlier) == points(rules, later));
    }

    /** A rule that gives nothing concerns every role. */
    static boolean shareRole(RewardRule one, RewardRule other) {
        var roles = one.recipients().stream().map(Recipient::role).collect(Collectors.toSet());
        return one.nonAward() != null
                || other.nonAward() != null
                || other.recipients().stream().map(Recipient::role).anyMatch(roles::contains);
    }

    static String words(RewardRule rule) {
        if (rule.nonAward() != null) {
            return "不予敘獎（" + rule.nonAward() + "）";
        }
        var whom = rule.recipients().stream().map(Recipient::text).collect(Collectors.joining("、"));
        return whom + rule.award().wording();
    }

    private static int points(RewardRules rules, RewardRule rule) {
        return rules.equivalence() == null ? 0 : rules.equivalence().points(rule.award());
    }
}
