package tw.servicequality.assessment.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImprovementMomentsTest {

    @Test
    void a_limit_reminds_a_week_before_falls_due_is_overdue_and_goes_up() {
        assertThat(ImprovementMoments.of(LocalDate.of(2016, 7, 1)))
                .containsExactly(
                        Instant.parse("2016-06-24T00:00:00Z"),
                        Instant.parse("2016-07-01T00:00:00Z"),
                        Instant.parse("2016-07-01T16:00:00Z"),
                        Instant.parse("2016-07-09T00:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(ImprovementStatus.class)
    void every_status_is_in_the_table_and_can_be_reached(ImprovementStatus status) {
        assertThat(ImprovementStatus.MOVES).containsKey(status);
        var reached =
                ImprovementStatus.MOVES.values().stream().flatMap(Set::stream).toList();
        assertThat(status == ImprovementStatus.OPEN || reached.contains(status)).isTrue();
    }
}
