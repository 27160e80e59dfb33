package tw.servicequality.reward.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tw.servicequality.reward.testing.Contract;

class ReviewEventContractTest {

    @Test
    void every_event_has_a_schema_and_an_example() {
        assertThat(ReviewEvent.class.getPermittedSubclasses())
                .isNotEmpty()
                .allSatisfy(event -> new Contract("tw.servicequality.reward." + event.getSimpleName() + ".v1").hold());
    }
}
