package tw.servicequality.reward.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.reward.evaluation.Verdict.NothingFits;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.RewardFacts;
import tw.servicequality.reward.ruleset.RewardFacts.AwardResult;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;
import tw.servicequality.reward.testing.DemoRules;

/** 經濟部水利署105年度 柒: what each article gives, just inside and just outside its conditions. */
class WaterAgencyRulesTest {

    @ParameterizedTest
    @CsvSource({
        // 柒二; 優等 begins at 900
        "EXCELLENT, 1, 1000, R001-2a 機關首長嘉獎2次",
        "EXCELLENT, 1,  900, R001-2a 機關首長嘉獎2次",
        "GOOD,      1,  899, R001-2c none",
        "EXCELLENT, 2,  900, R001-2b 機關首長嘉獎1次",
        "GOOD,      2,  899, R001-2c none",
        "EXCELLENT, 3,  900, R001-2b 機關首長嘉獎1次",
        "GOOD,      3,  899, R001-2c none",
        "FAIR,      1,  799, R001-2c none",
        "POOR,      2,  699, R001-2c none",
        "FAILING,   3,  599, R001-2c none",
        "EXCELLENT, 4,  900, nothing fits",
        "GOOD,      4,  899, nothing fits",
    })
    void a_spot_check_is_decided_by_article_7_2(Grade grade, int rank, BigDecimal total, String expected) {
        assertThat(decided(new RankedResult("SPOT_CHECK", grade, rank, total)))
                .containsExactly("superior-assessment: " + expected);
    }

    @Test
    void a_self_assessment_is_left_to_the_agency_whatever_its_rank() {
        assertThat(decided(new RankedResult("SELF_ASSESSMENT", Grade.EXCELLENT, 1, new BigDecimal(900))))
                .containsExactly("self-assessment: R001-1 各實施對象由機關自行敘獎");
    }

    @Test
    void a_kind_that_no_rule_speaks_of_comes_to_nothing() {
        assertThat(decided(new RankedResult("SOMETHING_NEW", Grade.EXCELLENT, 1, BigDecimal.TEN)))
                .isEmpty();
    }

    @Test
    void the_reason_where_nothing_fits_names_the_facts() {
        var evaluation = evaluate(new RankedResult("SPOT_CHECK", Grade.GOOD, 4, new BigDecimal("85.5")));
        assertThat(evaluation.group("superior-assessment").verdict())
                .isEqualTo(new NothingFits("「本署考核」沒有適用的規定：名次 4、等第 甲等、分數 85.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "AWARD_WON,                 記大功1次, 最高記功1次",
        "SITE_VISIT_SHORTLISTED,    記功1次,   最高嘉獎2次",
        "NOMINATED_NOT_SHORTLISTED, 嘉獎2次,   最高嘉獎1次",
    })
    void each_award_outcome_rewards_each_role(String outcome, String organiser, String others) {
        assertThat(decided(new AwardResult(Set.of(outcome))).getFirst().replaceAll("R001-3\\(.\\)[ab]? ", ""))
                .isEqualTo("service-quality-award: 主要承辦人員%s、首長(主管)%s、其他有功人員%s、上級機關輔導有功人員%s、本署輔導有功人員(本署初評小組)嘉獎1次"
                        .formatted(organiser, others, others, others));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void of_several_outcomes_each_role_gets_the_highest_once(int order) {
        var outcomes = List.of("NOMINATED_NOT_SHORTLISTED", "AWARD_WON");
        var given = Set.copyOf(order == 0 ? outcomes : outcomes.reversed());
        assertThat(decided(new AwardResult(given))).isEqualTo(decided(new AwardResult(Set.of("AWARD_WON"))));
    }

    @Test
    void an_unknown_award_outcome_fits_no_rule() {
        assertThat(decided(new AwardResult(Set.of("ELSE")))).containsExactly("service-quality-award: nothing fits");
    }

    @Test
    void the_same_facts_and_rules_always_come_to_the_same() {
        var facts = new RankedResult("SPOT_CHECK", Grade.EXCELLENT, 2, new BigDecimal("901"));
        assertThat(evaluate(facts))
                .isEqualTo(evaluate(facts))
                .hasToString(evaluate(facts).toString());
    }

    private static Evaluation evaluate(RewardFacts facts) {
        return Evaluation.of(DemoRules.of("wra-105"), facts);
    }

    private static List<String> decided(RewardFacts facts) {
        return Decided.of(DemoRules.of("wra-105"), facts);
    }
}
