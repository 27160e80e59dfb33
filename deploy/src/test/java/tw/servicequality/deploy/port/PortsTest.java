package tw.servicequality.deploy.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final Map<String, Integer> NOTHING = Map.of();

    @Test
    void every_part_gets_its_documented_port_on_a_free_machine() {
        Ports ports = Ports.choose(NOTHING, NOTHING, port -> true);
        assertThat(ports.chosen()).allSatisfy((name, port) -> assertThat(port).isEqualTo(name.usual()));
        assertThat(ports.isMoved(PortName.GATEWAY)).isFalse();
    }

    @Test
    void a_taken_port_is_replaced_by_the_same_number_with_a_one_before() {
        Ports ports = Ports.choose(NOTHING, NOTHING, port -> port != 5432 && port != 8080);
        assertThat(ports.of(PortName.POSTGRES)).isEqualTo(15432);
        assertThat(ports.of(PortName.GATEWAY)).isEqualTo(18080);
        assertThat(ports.isMoved(PortName.GATEWAY)).isTrue();
        assertThat(ports.isMoved(PortName.KAFKA)).isFalse();
    }

    @Test
    void a_running_part_keeps_its_port_although_that_is_not_free() {
        Ports ports = Ports.choose(Map.of("plan", 20001), NOTHING, port -> port != 20001);
        assertThat(ports.of(PortName.PLAN)).isEqualTo(20001);
    }

    @Test
    void the_replacement_of_last_time_is_taken_again() {
        Ports ports = Ports.choose(NOTHING, Map.of("kafka", 19099), port -> port != 9092);
        assertThat(ports.of(PortName.KAFKA)).isEqualTo(19099);
    }

    @Test
    void the_documented_port_is_taken_again_once_it_is_free() {
        Ports ports = Ports.choose(NOTHING, Map.of("kafka", 19099), port -> true);
        assertThat(ports.of(PortName.KAFKA)).isEqualTo(9092);
    }

    @Test
    void while_others_run_a_part_comes_back_on_the_port_that_they_know() {
        Ports ports = Ports.choose(Map.of("plan", 8081), Map.of("gateway", 18080), port -> true);
        assertThat(ports.of(PortName.GATEWAY)).isEqualTo(18080);
    }

    @Test
    void no_two_parts_get_the_same_port() {
        Ports ports = Ports.choose(Map.of("plan", 8080), NOTHING, port -> true);
        assertThat(Set.copyOf(ports.chosen().values()))
                .hasSameSizeAs(ports.chosen().keySet());
    }

    @Test
    void a_port_on_which_somebody_listens_is_not_free() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(Ports.isFree(listener.getLocalPort())).isFalse();
        }
    }
}
