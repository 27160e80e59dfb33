package tw.servicequality.reward.regime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 考績委員會組織規程 §2: each number just below, at and just above its limit. */
class CompositionRuleTest {

    private static final CompositionRule RULE =
            Regimes.shipped(JsonMapper.builder().addModule(new JavaTimeModule()).build()).stream()
                    .flatMap(regime -> regime.committee().composed().stream())
                    .findFirst()
                    .orElseThrow();

    @ParameterizedTest(name = "of {0} members {1} at least are elected")
    @CsvSource({"5, 2", "7, 2", "8, 4", "9, 4", "11, 4", "12, 6", "19, 8", "20, 10", "23, 10"})
    void two_of_each_full_four_are_elected(int members, int elected) {
        assertThat(RULE.leastElected(members)).isEqualTo(elected);
    }

    @ParameterizedTest(name = "{1} of {2} assessed: {3} of {0} members")
    @CsvSource({
        "6,  40, 120, 2",
        "5,  40, 120, 2",
        "7,  40, 120, 3",
        "9,  60, 100, 3",
        "9,  39, 120, 3",
        "15, 39, 120, 5",
        "15, 30, 120, 4",
        "9,  20, 400, 2",
        "9,  19, 400, 1",
        "23, 21, 400, 2",
        "9,   1, 400, 1",
        "9,   0, 400, 0",
    })
    void no_sex_below_a_third_but_where_fewer_are_assessed(int members, int ofSex, int assessed, int least) {
        assertThat(RULE.leastOfSex(members, ofSex, assessed)).isEqualTo(least);
    }
}
