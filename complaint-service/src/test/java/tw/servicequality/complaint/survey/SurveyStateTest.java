package tw.servicequality.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurveyStateTest {

    @Test
    void every_state_says_how_one_gets_out_of_it() {
        assertThat(SurveyState.MOVES).containsOnlyKeys(SurveyState.values());
    }
}
