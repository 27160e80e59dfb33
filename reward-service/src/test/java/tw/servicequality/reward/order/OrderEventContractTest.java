package tw.servicequality.reward.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tw.servicequality.reward.testing.Contract;

class OrderEventContractTest {

    @Test
    void every_event_has_a_schema_and_an_example() {
        assertThat(OrderEvent.class.getPermittedSubclasses())
                .isNotEmpty()
                .allSatisfy(event -> new Contract("tw.servicequality.reward." + event.getSimpleName() + ".v1").hold());
    }
}
