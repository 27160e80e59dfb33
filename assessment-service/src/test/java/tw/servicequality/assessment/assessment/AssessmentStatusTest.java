package tw.servicequality.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssessmentStatusTest {

    @Test
    void every_status_says_how_one_goes_on_from_it() {
        assertThat(AssessmentStatus.MOVES).containsOnlyKeys(AssessmentStatus.values());
    }
}
