package tw.servicequality.reward.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "SHARE,  1, 1, 1",
        "SHARE,  1, 2, 1",
        "SHARE,  2, 3, 2",
        "LOWEST, 1, 1, 1",
        "LOWEST, 1, 2, 2",
        "LOWEST, 2, 2, 3",
        "LOWEST, 3, 2, 4",
        "NONE,   1, 1, 1",
        "NONE,   1, 2, 0",
        "NONE,   3, 2, 0",
    })
    void a_shared_rank_counts_as_the_rule_set_says(TiePolicy ties, int rank, int holders, int counted) {
        assertThat(ties.counted(rank, holders)).isEqualTo(counted);
    }
}
