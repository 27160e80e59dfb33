package tw.servicequality.reward.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.RewardRules;
import tw.servicequality.reward.ruleset.RuleGroup;
import tw.servicequality.reward.ruleset.RuleGroup.Choice;
import tw.servicequality.reward.ruleset.RuleGroup.Clause;

/**
 * 以最高額度辦理敘獎，不得重複敘獎: what stands of all that one person would get under one rule set, in whatever roles and cases.
 * Groups that do not say so limit nobody. Of equals what is fixed goes before what is only a limit, then the lower reference.
 */
public record PersonRewards(List<Claim> standing, List<Yielding> yielding) {

    /** Something the person would get: which proposal, in which group of rules, what. */
    public record Claim(String reference, String group, Award award) {}

    /** What is not given because the other is higher, by which clause; the clause is null where the group states none. */
    public record Yielding(Claim claim, Claim to, Clause clause) {}

    public static PersonRewards of(RewardRules rules, List<Claim> claims) {
        Map<String, Claim> highest = new LinkedHashMap<>();
        var order = order(rules);
        for (var claim : claims) {
            highest.merge(claim.group(), claim, (held, offered) -> order.compare(offered, held) < 0 ? offered : held);
        }
        var result = new PersonRewards(new ArrayList<>(), new ArrayList<>());
        for (var claim :
                claims.stream().sorted(Comparator.comparing(Claim::reference)).toList()) {
            result.place(group(rules, claim), claim, highest.get(claim.group()));
        }
        return result;
    }

    private void place(RuleGroup group, Claim claim, Claim best) {
        if (group.choose() == Choice.HIGHEST && !claim.equals(best)) {
            yielding.add(new Yielding(claim, best, group.clause()));
        } else {
            standing.add(claim);
        }
    }

    private static Comparator<Claim> order(RewardRules rules) {
        return Comparator.<Claim>comparingInt(claim -> -points(rules, claim.award()))
                .thenComparing(claim -> claim.award().binding())
                .thenComparing(Claim::reference);
    }

    private static int points(RewardRules rules, Award award) {
        return rules.equivalence() == null ? 0 : rules.equivalence().points(award);
    }

    private static RuleGroup group(RewardRules rules, Claim claim) {
        return rules.groups().stream()
                .filter(group -> group.id().equals(claim.group()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no group " + claim.group()));
    }
}
