package tw.servicequality.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Refusal;

class KeeperTest {

    @TempDir
    Path checkout;

    private Keeper keeper;

    @BeforeEach
    void aCheckout() {
        keeper = new Keeper(Home.of(checkout), ProcessTable.LIVE);
    }

    @Test
    void a_stranger_on_the_port_is_not_taken_for_the_part() throws IOException {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = stranger.getLocalPort();

            assertThatThrownBy(() -> keeper.ensure(new Answered(port)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("port " + port + " of gateway");
        }
        assertThat(keeper.remembered(Part.GATEWAY)).isEmpty();
    }

    /** A part whose question somebody answers at once, as a gateway of another checkout does. */
    private record Answered(int port) implements Recipe {

        @Override
        public Launch launch() {
            var mark = "-Dsq.test=" + port;
            return new Launch(
                    Part.GATEWAY, List.of("false", mark), Map.of(), Path.of("."), mark, "1", Map.of("gateway", port));
        }

        @Override
        public void prepare() {}

        @Override
        public boolean answers() {
            return true;
        }
    }
}
