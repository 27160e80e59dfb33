package tw.servicequality.assessment.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.problem.ProblemException;

class AwardStageTest {

    private static final LocalDate DAY = LocalDate.of(2016, 10, 1);

    @ParameterizedTest
    @EnumSource(AwardStage.class)
    void every_stage_is_in_the_table_and_ends_exactly_where_there_is_an_outcome(AwardStage stage) {
        assertThat(AwardStage.MOVES.get(stage).isEmpty())
                .isEqualTo(stage.outcome().isPresent());
    }

    @Test
    void every_stage_but_the_first_can_be_reached() {
        var reached = AwardStage.MOVES.values().stream().flatMap(Set::stream);
        assertThat(reached).containsExactlyInAnyOrder(without(AwardStage.ENTERED));
    }

    @Test
    void who_is_entered_by_another_was_recommended() {
        assertThat(AwardEntry.of("WRA-NORTH", "WRA", 105, "獎", "題", DAY).recommendedBy())
                .contains("WRA");
        assertThat(AwardEntry.of("WRA", "WRA", 105, "獎", "題", DAY).recommendedBy())
                .isEmpty();
    }

    @Test
    void a_stage_cannot_be_passed_over() {
        var entry = AwardEntry.of("WRA", "WRA", 105, "獎", "題", DAY);
        assertThatThrownBy(() -> entry.reach(AwardStage.SHORTLISTED, "MOEA", DAY))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(AwardProblem.AWARD_ENTRY_MOVE_REFUSED));
    }

    private static AwardStage[] without(AwardStage one) {
        return java.util.Arrays.stream(AwardStage.values())
                .filter(stage -> stage != one)
                .toArray(AwardStage[]::new);
    }
}
