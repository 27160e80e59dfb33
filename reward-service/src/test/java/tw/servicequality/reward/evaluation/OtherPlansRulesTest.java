package tw.servicequality.reward.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.RewardFacts.AwardResult;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;
import tw.servicequality.reward.testing.DemoRules;

class OtherPlansRulesTest {

    @ParameterizedTest
    @CsvSource({
        "EXCELLENT, 1, 900, R000-2 機關首長嘉獎2次",
        "GOOD,      1, 899, R000-4 none",
        "EXCELLENT, 2, 900, R000-3 機關首長嘉獎1次",
        "EXCELLENT, 3, 900, R000-3 機關首長嘉獎1次",
        "GOOD,      3, 899, R000-4 none",
        "EXCELLENT, 4, 900, nothing fits",
    })
    void the_central_region_office_of_102(Grade grade, int rank, BigDecimal total, String expected) {
        var facts = new RankedResult("SPOT_CHECK", grade, rank, total);
        assertThat(Decided.of(DemoRules.of("wra-central-102"), facts))
                .containsExactly("superior-assessment: " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 90.0, R002-2 主要承辦人員或其他有功人員敘獎1次（條文未載獎別）",
        "1, 89.9, R002-1 none",
        "2, 99.9, nothing fits",
    })
    void taiwan_water_rewards_the_highest_score_from_90(int rank, BigDecimal score, String expected) {
        var facts = new RankedResult("PERFORMANCE_REVIEW", Grade.EXCELLENT, rank, score);
        assertThat(Decided.of(DemoRules.of("twc-1-109"), facts)).containsExactly("responsibility-center: " + expected);
    }

    @Test
    void kaohsiung_public_works_leaves_its_rewards_to_a_later_letter() {
        var facts = new AwardResult(Set.of("CITY_NOMINATION_SUBMITTED"));
        assertThat(Decided.of(DemoRules.of("kcg-pwb-102"), facts)).containsExactly("city-nomination: R004-1 none");
    }
}
