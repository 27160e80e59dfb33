package tw.servicequality.complaint.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentStateTest {

    @Test
    void every_state_says_how_one_gets_out_of_it() {
        assertThat(AttachmentState.MOVES).containsOnlyKeys(AttachmentState.values());
    }
}
