package tw.servicequality.reward.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.reward.ruleset.FlawedRules.again;
import static tw.servicequality.reward.ruleset.FlawedRules.flaws;
import static tw.servicequality.reward.ruleset.FlawedRules.rule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.problem.FieldProblem;

/** Rules that contradict each other, overlap where they may not, or can never decide. */
class RuleConflictsTest {

    @Test
    void a_later_rule_with_the_same_conditions_and_award_would_never_apply() {
        var flaws = flaws(rules -> again(rules, 1, "R001-2a2"));
        assertThat(flaws)
                .containsExactly(new FieldProblem(
                        "/rules/11", "永遠不會適用：要件已為 R001-2a 所涵蓋，例如考核種類 SPOT_CHECK、等第 優等、名次 1 時由 R001-2a 決定（機關首長嘉獎2次）"));
    }

    @Test
    void another_award_for_the_same_condition_and_recipient_contradicts() {
        var flaws =
                flaws(rules -> again(rules, 1, "R001-2a2").withObject("/award").put("count", 3));
        assertThat(flaws)
                .containsExactly(new FieldProblem(
                        "/rules/11",
                        "與 R001-2a 相矛盾：考核種類 SPOT_CHECK、等第 優等、名次 1 時，R001-2a 為機關首長嘉獎2次，R001-2a2 為機關首長嘉獎3次"));
    }

    @Test
    void overlapping_at_one_rank_is_enough_to_contradict() {
        var flaws = flaws(rules ->
                rule(rules, 2).withObject("/when").putArray("rank").add(1).add(2));
        assertThat(flaws).extracting(FieldProblem::pointer).containsExactly("/rules/2");
        assertThat(flaws.getFirst().detail()).contains("名次 1 時", "R001-2a 為機關首長嘉獎2次", "R001-2b 為機關首長嘉獎1次");
    }

    @Test
    void an_award_and_its_exclusion_contradict() {
        var flaws = flaws(rules -> rule(rules, 3)
                .withObject("/when")
                .putArray("grade")
                .add("EXCELLENT")
                .add("GOOD"));
        assertThat(flaws)
                .extracting(FieldProblem::detail)
                .containsExactly(
                        "與 R001-2a 相矛盾：考核種類 SPOT_CHECK、等第 優等、名次 1 時，R001-2a 為機關首長嘉獎2次，R001-2c 為不予敘獎（EXCLUDED）",
                        "與 R001-2b 相矛盾：考核種類 SPOT_CHECK、等第 優等、名次 2 時，R001-2b 為機關首長嘉獎1次，R001-2c 為不予敘獎（EXCLUDED）");
    }

    @Test
    void where_the_highest_is_taken_awards_may_overlap_but_a_lower_one_for_the_same_facts_never_applies() {
        var flaws = flaws(rules -> {
            var lower = again(rules, 4, "R001-3(一)c");
            lower.putObject("award")
                    .put("level", "COMMENDATION")
                    .put("count", 1)
                    .put("binding", "FIXED");
        });
        assertThat(flaws).extracting(FieldProblem::pointer).containsExactly("/rules/11");
        assertThat(flaws.getFirst().detail()).contains("永遠不會適用", "參獎結果為 AWARD_WON", "主要承辦人員記大功1次");
    }

    @Test
    void an_earlier_lower_award_for_the_same_facts_never_applies_either() {
        var flaws = flaws(rules -> again(rules, 6, "R001-3(一)c")
                .withObject("/when")
                .putArray("awardOutcome")
                .add("NOMINATED_NOT_SHORTLISTED"));
        assertThat(flaws).extracting(FieldProblem::pointer).containsExactly("/rules/8");
    }

    @Test
    void touching_score_ranges_do_not_overlap() {
        var flaws = flaws(rules -> {
            rule(rules, 1).withObject("/when").put("scoreFrom", 950);
            var below = again(rules, 1, "R001-2a2");
            below.withObject("/award").put("count", 1);
            var when = below.withObject("/when");
            when.remove("scoreFrom");
            when.put("scoreBelow", 950);
        });
        assertThat(flaws).isEmpty();
    }

    @Test
    void several_rules_together_can_leave_another_nothing() {
        var flaws = flaws(rules -> {
            rule(rules, 1).withObject("/award").put("count", 1);
            var all = again(rules, 1, "R001-2d");
            all.withObject("/when").putArray("rank").add(1).add(2).add(3);
        });
        assertThat(flaws)
                .containsExactly(new FieldProblem(
                        "/rules/11",
                        "永遠不會適用：要件已為 R001-2a、R001-2b 所涵蓋，例如考核種類 SPOT_CHECK、等第 優等、名次 1 時由 R001-2a 決定（機關首長嘉獎1次）"));
    }

    @Test
    void rules_of_an_exclusive_group_may_not_overlap_even_if_they_give_the_same() {
        var flaws = flaws(rules -> {
            var more = again(rules, 2, "R001-2d");
            more.withObject("/when").putArray("rank").add(3).add(4);
        });
        assertThat(flaws)
                .containsExactly(new FieldProblem("/rules/11", "與 R001-2b 重疊：考核種類 SPOT_CHECK、等第 優等、名次 3 時兩者皆適用"));
    }

    @Test
    void awards_that_are_worth_the_same_contradict_where_the_highest_is_taken() {
        var flaws = flaws(rules -> again(rules, 6, "R001-3(二)c")
                .putObject("award")
                .put("level", "COMMENDATION")
                .put("count", 3)
                .put("binding", "FIXED"));
        assertThat(flaws).extracting(FieldProblem::pointer).containsExactly("/rules/11");
        assertThat(flaws.getFirst().detail())
                .contains("與 R001-3(二)a 相矛盾", "參獎結果為 SITE_VISIT_SHORTLISTED", "記功1次", "嘉獎3次");
    }

    @Test
    void a_rule_that_asks_for_a_preliminary_review_differs_from_one_that_asks_for_none() {
        var flaws = flaws(rules -> {
            rule(rules, 4).withObject("/when").put("preliminaryReview", true);
            again(rules, 4, "R001-3(一)c").withObject("/when").put("preliminaryReview", false);
        });
        assertThat(flaws).isEmpty();
    }

    @Test
    void an_award_that_only_this_rule_set_names_can_be_met() {
        assertThat(flaws(rules -> ((ObjectNode) rules.get("awardOutcomes").get(0)).put("award", "沒有這個獎")))
                .isEmpty();
    }

    @Test
    void more_bounds_than_can_be_looked_through_are_refused() {
        var flaws = flaws(rules -> {
            for (var at = 0; at < 51; at++) {
                var when = again(rules, 1, "many" + at).withObject("/when");
                when.put("scoreFrom", 2 * at).put("scoreBelow", 2 * at + 1);
            }
        });
        assertThat(flaws).containsExactly(new FieldProblem("/groups/1", "群組 superior-assessment 的名次或分數界限超過 50 個，無法檢核"));
    }
}
