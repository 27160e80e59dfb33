package tw.servicequality.reward.ruleset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.platform.problem.FieldProblem;

/** Reads a rule set the way a careful official would, and names each place where it does not hold together. */
final class RuleSetCheck {

    private final RewardRules rules;
    private final List<FieldProblem> found = new ArrayList<>();

    private RuleSetCheck(RewardRules rules) {
        this.rules = rules;
    }

    /** Refuses with REWARD_RULES_INVALID, one entry for each bad place; contradictions only once the parts are sound. */
    static void require(RewardRules rules) {
        var found = new RuleSetCheck(rules).find();
        if (!found.isEmpty()) {
            throw RuleSetProblem.REWARD_RULES_INVALID
                    .because("獎勵規定有 " + found.size() + " 處不成立")
                    .at(found);
        }
    }

    private List<FieldProblem> find() {
        period();
        unique("/groups", rules.groups(), RuleGroup::id);
        unique("/awardOutcomes", rules.awardOutcomes(), AwardOutcome::code);
        unique("/rules", rules.rules(), RewardRule::id);
        for (var at = 0; at < rules.groups().size(); at++) {
            group("/groups/" + at, rules.groups().get(at));
        }
        for (var at = 0; at < rules.rules().size(); at++) {
            rule("/rules/" + at, rules.rules().get(at));
        }
        return found.isEmpty() ? RuleConflicts.find(rules) : found;
    }

    private void period() {
        var until = rules.effectiveUntil();
        demand(until == null || !until.isBefore(rules.effectiveFrom()), "/effectiveUntil", "早於生效日");
    }

    private <T> void unique(String place, List<T> items, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (var at = 0; at < items.size(); at++) {
            var value = id.apply(items.get(at));
            demand(seen.add(value), place + "/" + at, "代號 " + value + " 重複");
        }
    }

    private void group(String place, RuleGroup group) {
        demand(!rules.rulesOf(group).isEmpty(), place, "群組 " + group.id() + " 沒有規定");
        var compares = group.choose() == RuleGroup.Choice.HIGHEST;
        demand(!compares || rules.equivalence() != null, place + "/choose", "HIGHEST 須有 equivalence 才能比較高低");
        var clause = group.clause();
        var taken = clause != null
                && rules.rules().stream().anyMatch(rule -> rule.id().equals(clause.id()));
        demand(!taken, place + "/clause/id", "代號已為規定所用");
    }

    private void rule(String place, RewardRule rule) {
        var groups = rules.groups().stream().map(RuleGroup::id).toList();
        demand(groups.contains(rule.group()), place + "/group", "沒有群組 " + rule.group());
        for (var id : rule.restsOn()) {
            demand(rules.clause(id).isPresent(), place + "/restsOn", "沒有條文 " + id);
        }
        conditions(place + "/when", rule.when());
        if ((rule.award() == null) == (rule.nonAward() == null)) {
            found.add(new FieldProblem(place, "award 與 nonAward 須擇一"));
        } else {
            demand(rule.recipients().isEmpty() == (rule.award() == null), place + "/recipients", "給獎須有對象，不給獎不得有對象");
        }
        if (rule.award() != null) {
            rule.award().flaw().ifPresent(flaw -> found.add(new FieldProblem(place + "/award", flaw)));
        }
        recipients(place + "/recipients", rule);
    }

    private void conditions(String place, RuleConditions when) {
        demand(when.asksOfRanking() || when.asksOfAward(), place, "沒有任何要件");
        demand(
                !(when.asksOfRanking() && when.asksOfAward()),
                place,
                "永遠不會適用：考核名次與參獎結果不會同時出現，例如參獎結果 "
                        + when.awardOutcome().stream().findFirst().orElse("") + " 沒有名次");
        var codes = rules.awardOutcomes().stream().map(AwardOutcome::code).collect(Collectors.toSet());
        for (var outcome : when.awardOutcome()) {
            demand(codes.contains(outcome), place + "/awardOutcome", "未列出參獎結果 " + outcome);
        }
        var open = when.scoreFrom() == null || when.scoreBelow() == null;
        demand(open || when.scoreFrom().compareTo(when.scoreBelow()) < 0, place + "/scoreBelow", "分數範圍為空");
    }

    private void recipients(String place, RewardRule rule) {
        var roles = new HashSet<RecipientRole>();
        for (var at = 0; at < rule.recipients().size(); at++) {
            var recipient = rule.recipients().get(at);
            demand(roles.add(recipient.role()), place + "/" + at, "對象 " + recipient.role() + " 重複");
            var quoted = plain(rule.text()).contains(plain(recipient.text()));
            demand(quoted, place + "/" + at + "/text", "「" + recipient.text() + "」不在條文中");
        }
    }

    /** Texts come from several word processors: compatibility forms and spaces do not count when comparing. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private void demand(boolean sound, String place, String flaw) {
        if (!sound) {
            found.add(new FieldProblem(place, flaw));
        }
    }
}
