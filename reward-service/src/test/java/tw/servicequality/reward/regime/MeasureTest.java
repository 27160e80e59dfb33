package tw.servicequality.reward.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.reward.ruleset.AwardLevel;
import tw.servicequality.reward.ruleset.Equivalence;

class MeasureTest {

    private static final Equivalence EQUIVALENCE = new Equivalence(1, 3, 9, "§15");

    @ParameterizedTest
    @CsvSource({
        "COMMENDATION, 2, MERIT, 1, -1, -1",
        "COMMENDATION, 3, MERIT, 1, 0, -1",
        "COMMENDATION, 4, MERIT, 1, 1, -1",
        "MERIT, 2, MERIT, 1, 1, 1",
        "MAJOR_MERIT, 1, MERIT, 3, 0, 1",
        "MERIT, 1, MERIT, 1, 0, 0",
    })
    void worth_compares_where_it_is_stated_and_the_rung_where_not(
            AwardLevel level, int count, AwardLevel other, int otherCount, int stated, int unstated) {
        var one = new Measure(level, count);
        var two = new Measure(other, otherCount);
        assertThat(Integer.signum(Measure.order(Optional.of(EQUIVALENCE), Optional.empty())
                        .compare(one, two)))
                .isEqualTo(stated);
        assertThat(Integer.signum(
                        Measure.order(Optional.empty(), Optional.empty()).compare(one, two)))
                .isEqualTo(unstated);
    }
}
