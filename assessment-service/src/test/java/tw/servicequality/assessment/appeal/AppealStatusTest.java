package tw.servicequality.assessment.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.problem.ProblemException;

class AppealStatusTest {

    @Test
    void every_status_says_where_it_leads() {
        assertThat(AppealStatus.MOVES).containsOnlyKeys(AppealStatus.values());
        assertThat(AppealStatus.MOVES.values()).allMatch(next -> !next.contains(AppealStatus.FILED));
    }

    /** Ten working days: the last one is still in time. */
    @ParameterizedTest
    @CsvSource({"2016-05-23, true", "2016-05-24, true", "2016-05-25, false"})
    void an_appeal_is_in_time_up_to_and_on_the_last_day(LocalDate today, boolean inTime) {
        var until = LocalDate.of(2016, 5, 24);
        if (inTime) {
            assertThatCode(() -> Appeal.requireInTime(until, today)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Appeal.requireInTime(until, today))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.problem())
                            .isEqualTo(AppealProblem.APPEAL_PERIOD_OVER));
        }
    }
}
