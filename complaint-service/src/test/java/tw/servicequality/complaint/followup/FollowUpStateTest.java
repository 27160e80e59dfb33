package tw.servicequality.complaint.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowUpStateTest {

    @Test
    void every_state_says_how_one_gets_out_of_it() {
        assertThat(FollowUpState.MOVES).containsOnlyKeys(FollowUpState.values());
    }
}
