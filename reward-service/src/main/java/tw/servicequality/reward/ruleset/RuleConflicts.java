package tw.servicequality.reward.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.servicequality.platform.problem.FieldProblem;
import tw.servicequality.reward.ruleset.RuleGroup.Choice;

/**
 * Finds rules of one group that contradict each other, that overlap where they may not, and that can never decide; each with the
 * facts that show it. Every kind of facts is tried, so several rules that together leave another nothing are found as well.
 */
final class RuleConflicts {

    private final RewardRules rules;
    private final RuleGroup group;
    private final List<RewardRule> members;
    private final FactSpace space;
    private final Map<RewardRule, RewardFacts> fits = new LinkedHashMap<>();
    private final Map<RewardRule, Set<RewardRule>> decidedBy = new LinkedHashMap<>();
    private final Set<RewardRule> deciding = new HashSet<>();
    private final Map<RulePair, RewardFacts> together = new LinkedHashMap<>();

    private RuleConflicts(RewardRules rules, RuleGroup group) {
        this.rules = rules;
        this.group = group;
        this.members = rules.rulesOf(group);
        this.space = new FactSpace(rules, members);
    }

    static List<FieldProblem> find(RewardRules rules) {
        return rules.groups().stream()
                .flatMap(group -> new RuleConflicts(rules, group).find().stream())
                .toList();
    }

    private List<FieldProblem> find() {
        if (space.ranks().size() > FactSpace.MOST + 2 || space.scores().size() > 2 * FactSpace.MOST + 1) {
            var detail = "群組 " + group.id() + " 的名次或分數界限超過 " + FactSpace.MOST + " 個，無法檢核";
            return List.of(new FieldProblem("/groups/" + rules.groups().indexOf(group), detail));
        }
        space.examples().forEach(this::look);
        var found = new ArrayList<FieldProblem>();
        var involved = new HashSet<RewardRule>();
        together.forEach((pair, facts) -> {
            if (RuleEffects.contradict(rules, group, pair)) {
                involved.addAll(Set.of(pair.earlier(), pair.later()));
                found.add(contradiction(pair, facts));
            }
        });
        members.stream().filter(rule -> !involved.contains(rule)).forEach(rule -> lost(rule, found, involved));
        together.forEach((pair, facts) -> overlap(pair, facts, found, involved));
        return found;
    }

    private void look(RewardFacts facts) {
        var fitting = members.stream().filter(rule -> rule.when().fit(facts)).toList();
        var winners = RuleEffects.winners(rules, group, fitting);
        deciding.addAll(winners);
        for (var later = 0; later < fitting.size(); later++) {
            fits.putIfAbsent(fitting.get(later), facts);
            decidedBy
                    .computeIfAbsent(fitting.get(later), any -> new LinkedHashSet<>())
                    .addAll(winners);
            for (var earlier = 0; earlier < later; earlier++) {
                together.putIfAbsent(new RulePair(fitting.get(earlier), fitting.get(later)), facts);
            }
        }
    }

    private FieldProblem contradiction(RulePair pair, RewardFacts facts) {
        var detail = "與 %s 相矛盾：%s 時，%s 為%s，%s 為%s"
                .formatted(
                        pair.earlier().id(),
                        space.words(facts),
                        pair.earlier().id(),
                        RuleEffects.words(pair.earlier()),
                        pair.later().id(),
                        RuleEffects.words(pair.later()));
        return new FieldProblem(pointer(pair.later()), detail);
    }

    private void lost(RewardRule rule, List<FieldProblem> found, Set<RewardRule> involved) {
        if (deciding.contains(rule)) {
            return;
        }
        involved.add(rule);
        if (!fits.containsKey(rule)) {
            found.add(new FieldProblem(pointer(rule), "永遠不會適用：沒有事實能同時符合其要件，例如 " + firstWords()));
            return;
        }
        var by = decidedBy.get(rule).stream()
                .filter(other -> RuleEffects.shareRole(rule, other))
                .toList();
        var ids = by.stream().map(RewardRule::id).collect(Collectors.joining("、"));
        var detail = "永遠不會適用：要件已為 %s 所涵蓋，例如%s 時由 %s 決定（%s）"
                .formatted(ids, space.words(fits.get(rule)), by.getFirst().id(), RuleEffects.words(by.getFirst()));
        found.add(new FieldProblem(pointer(rule), detail));
    }

    private String firstWords() {
        return space.words(space.examples().getFirst()) + " 時不適用";
    }

    /** 規定間不得重疊: also where both give the same. */
    private void overlap(RulePair pair, RewardFacts facts, List<FieldProblem> found, Set<RewardRule> involved) {
        var shared = group.choose() == Choice.ONLY && RuleEffects.shareRole(pair.earlier(), pair.later());
        if (shared && !involved.contains(pair.earlier()) && !involved.contains(pair.later())) {
            var detail = "與 %s 重疊：%s 時兩者皆適用".formatted(pair.earlier().id(), space.words(facts));
            found.add(new FieldProblem(pointer(pair.later()), detail));
        }
    }

    private String pointer(RewardRule rule) {
        return "/rules/" + rules.rules().indexOf(rule);
    }

    /** Two rules of a group, in the order in which they stand. */
    record RulePair(RewardRule earlier, RewardRule later) {}
}
