package tw.servicequality.reward.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewStatusTest {

    @Test
    void every_status_has_its_moves() {
        assertThat(ReviewStatus.MOVES.keySet()).containsExactlyInAnyOrder(ReviewStatus.values());
    }

    @ParameterizedTest
    @EnumSource(value = ReviewStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void every_status_can_be_reached(ReviewStatus status) {
        assertThat(ReviewStatus.MOVES.values())
                .anySatisfy(next -> assertThat(next).contains(status));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_ordered_never_goes_back_to_be_reviewed(ReviewStatus status) {
        if (status.isOrdered()) {
            assertThat(ReviewStatus.MOVES.get(status)).doesNotContain(ReviewStatus.OPEN, ReviewStatus.STOPPED);
        }
    }
}
