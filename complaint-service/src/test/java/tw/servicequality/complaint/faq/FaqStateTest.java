package tw.servicequality.complaint.faq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaqStateTest {

    @Test
    void every_state_says_how_one_gets_out_of_it() {
        assertThat(FaqState.MOVES).containsOnlyKeys(FaqState.values());
    }
}
