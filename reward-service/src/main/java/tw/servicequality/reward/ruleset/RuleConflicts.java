package tw.servicequality.reward.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.servicequality.platform.problem.FieldProblem;
import tw.servicequality.reward.ruleset.RuleGroup.Choice;

/** Finds rules of one group that contradict each other, and rules that can never decide; each with the facts that show it. */
record RuleConflicts(RewardRules rules) {

    List<FieldProblem> find() {
        var found = new ArrayList<FieldProblem>();
        for (var group : rules.groups()) {
            var members = rules.rulesOf(group);
            for (var later = 1; later < members.size(); later++) {
                for (var earlier = 0; earlier < later; earlier++) {
                    conflict(group, members.get(earlier), members.get(later)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<FieldProblem> conflict(RuleGroup group, RewardRule earlier, RewardRule later) {
        var overlap = new RuleOverlap(earlier.when(), later.when());
        return overlap.example().flatMap(example -> {
            if (contradict(group, earlier, later)) {
                var detail = "與 %s 相矛盾：%s 時，%s 為%s，%s 為%s"
                        .formatted(earlier.id(), example, earlier.id(), effect(earlier), later.id(), effect(later));
                return Optional.of(new FieldProblem(pointer(later), detail));
            }
            if (overlap.secondWithinFirst() && outdoes(earlier, later)) {
                return unreachable(later, earlier, example);
            }
            var reversed = new RuleOverlap(later.when(), earlier.when());
            return reversed.secondWithinFirst() && outdoes(later, earlier) && points(later) > points(earlier)
                    ? unreachable(earlier, later, example)
                    : Optional.empty();
        });
    }

    private boolean contradict(RuleGroup group, RewardRule earlier, RewardRule later) {
        if (earlier.nonAward() != null || later.nonAward() != null) {
            return earlier.nonAward() != later.nonAward();
        }
        var shared = roles(earlier).stream().anyMatch(roles(later)::contains);
        return shared && group.choose() == Choice.ONLY && !earlier.award().equals(later.award());
    }

    /** Whether the one leaves the other nothing to decide wherever both fit. */
    private boolean outdoes(RewardRule one, RewardRule other) {
        if (other.nonAward() != null) {
            return true;
        }
        return roles(one).containsAll(roles(other))
                && (one.award().equals(other.award()) || points(one) >= points(other));
    }

    private int points(RewardRule rule) {
        return rule.award() == null || rules.equivalence() == null
                ? 0
                : rules.equivalence().points(rule.award());
    }

    private Optional<FieldProblem> unreachable(RewardRule lost, RewardRule by, String example) {
        var detail = "永遠不會適用：要件已為 %s 所涵蓋，例如%s 時由 %s 決定（%s）".formatted(by.id(), example, by.id(), effect(by));
        return Optional.of(new FieldProblem(pointer(lost), detail));
    }

    private String pointer(RewardRule rule) {
        return "/rules/" + rules.rules().indexOf(rule);
    }

    private static HashSet<RecipientRole> roles(RewardRule rule) {
        return rule.recipients().stream().map(Recipient::role).collect(Collectors.toCollection(HashSet::new));
    }

    private static String effect(RewardRule rule) {
        if (rule.nonAward() != null) {
            return "不予敘獎（" + rule.nonAward() + "）";
        }
        var whom = rule.recipients().stream().map(Recipient::text).collect(Collectors.joining("、"));
        return whom + rule.award().wording();
    }
}
