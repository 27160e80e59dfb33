package tw.servicequality.reward.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.reward.ruleset.FlawedRules.flaws;
import static tw.servicequality.reward.ruleset.FlawedRules.rule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.problem.FieldProblem;

/** Each flaw is put into the sound rules of plan 001 (rules 1 to 3 are 柒二, 4 and 5 are 柒三(一)). */
class RuleSetCheckTest {

    @Test
    void a_rule_id_stands_for_one_rule() {
        assertThat(flaws(rules -> rule(rules, 2).put("id", "R001-2a")))
                .contains(new FieldProblem("/rules/2", "代號 R001-2a 重複"));
    }

    @Test
    void a_rule_belongs_to_a_group_that_is_there() {
        assertThat(flaws(rules -> rule(rules, 1).put("group", "elsewhere")))
                .containsExactly(new FieldProblem("/rules/1/group", "沒有群組 elsewhere"));
    }

    @Test
    void an_award_outcome_is_declared() {
        assertThat(flaws(rules -> rule(rules, 4)
                        .withObject("/when")
                        .putArray("awardOutcome")
                        .add("WON_SOMETHING")))
                .containsExactly(new FieldProblem("/rules/4/when/awardOutcome", "未列出參獎結果 WON_SOMETHING"));
    }

    @Test
    void the_article_a_rule_rests_on_is_there() {
        assertThat(flaws(rules -> rule(rules, 4).putArray("restsOn").add("R001-9")))
                .containsExactly(new FieldProblem("/rules/4/restsOn", "沒有條文 R001-9"));
    }

    @Test
    void a_rank_and_an_award_outcome_never_meet_in_one_case() {
        var flaws = flaws(
                rules -> rule(rules, 4).withObject("/when").putArray("rank").add(1));
        assertThat(flaws).extracting(FieldProblem::pointer).containsExactly("/rules/4/when");
        assertThat(flaws.getFirst().detail()).contains("永遠不會適用", "AWARD_WON");
    }

    @Test
    void a_rule_asks_for_something() {
        assertThat(flaws(rules -> rule(rules, 0).putObject("when")))
                .containsExactly(new FieldProblem("/rules/0/when", "沒有任何要件"));
    }

    @Test
    void a_score_range_holds_at_least_one_score() {
        assertThat(flaws(rules ->
                        rule(rules, 1).withObject("/when").put("scoreFrom", 90).put("scoreBelow", 90)))
                .containsExactly(new FieldProblem("/rules/1/when/scoreBelow", "分數範圍為空"));
    }

    @Test
    void a_rule_gives_or_refuses() {
        assertThat(flaws(rules -> rule(rules, 1).put("nonAward", "EXCLUDED")))
                .containsExactly(new FieldProblem("/rules/1", "award 與 nonAward 須擇一"));
        assertThat(flaws(rules -> rule(rules, 1).remove("award")))
                .containsExactly(new FieldProblem("/rules/1", "award 與 nonAward 須擇一"));
    }

    @Test
    void a_fixed_award_names_level_and_count() {
        assertThat(flaws(rules -> rule(rules, 1).withObject("/award").remove("level")))
                .containsExactly(new FieldProblem("/rules/1/award", "FIXED 須載明 level 與 count"));
    }

    @Test
    void the_recipient_is_worded_as_in_the_article() {
        assertThat(flaws(rules -> ((ObjectNode) rule(rules, 1).at("/recipients/0")).put("text", "局長")))
                .containsExactly(new FieldProblem("/rules/1/recipients/0/text", "「局長」不在條文中"));
    }

    @Test
    void the_highest_can_only_be_taken_where_levels_compare() {
        assertThat(flaws(rules -> rules.remove("equivalence")))
                .containsExactly(new FieldProblem("/groups/2/choose", "HIGHEST 須有 equivalence 才能比較高低"));
    }

    @Test
    void rules_do_not_end_before_they_begin() {
        assertThat(flaws(rules -> rules.put("effectiveUntil", "2015-12-31")))
                .containsExactly(new FieldProblem("/effectiveUntil", "早於生效日"));
        assertThat(flaws(rules -> rules.put("effectiveUntil", "2016-01-01"))).isEmpty();
    }
}
