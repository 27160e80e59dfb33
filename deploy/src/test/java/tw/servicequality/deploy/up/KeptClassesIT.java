package tw.servicequality.deploy.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.deploy.kafka.KafkaRecipe;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.port.PortName;
import tw.servicequality.deploy.port.Ports;
import tw.servicequality.deploy.process.Keeper;
import tw.servicequality.deploy.process.KeptClasses;
import tw.servicequality.deploy.process.ProcessTable;

/** A real Kafka in a folder of its own, started from the jars that {@code ./sq} is started from: of folders a JVM keeps nothing. */
class KeptClassesIT {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path checkout;

    private Home home;
    private Ports ports;

    @BeforeEach
    void aCheckoutWithFreePorts() {
        var jar = Path.of("target/deploy-1.0.0-SNAPSHOT.jar");
        System.setProperty(
                "java.class.path",
                jar.toAbsolutePath() + ":" + jar.resolveSibling("lib/*").toAbsolutePath());
        home = Home.of(checkout);
        ports = Ports.choose(Map.of(), Map.of(), port -> port > 10_000 && Ports.isFree(port));
    }

    @AfterEach
    void nothingIsLeft() {
        System.setProperty("java.class.path", CLASS_PATH);
        end();
    }

    private void end() {
        new Down(home, new Progress(System.out)).run();
    }

    @Test
    @Timeout(120)
    void the_next_start_reads_what_the_last_one_kept_and_does_without_when_it_is_broken() throws IOException {
        var first = start(home);
        assertThat(new KeptClasses(home).writes(first)).isTrue();
        end();
        var kept = kept();

        var second = start(home);
        assertThat(new KeptClasses(home).writes(second)).isFalse();
        assertThat(maps(second)).contains(kept.toString());
        end();

        try (var file = FileChannel.open(kept, StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        assertThat(maps(start(home))).doesNotContain(kept.toString());
    }

    @Test
    @Timeout(60)
    void a_platform_beside_the_one_that_people_use_keeps_none() {
        home = home.withData(checkout.resolve("beside"));
        assertThat(new KeptClasses(home).writes(start(home))).isFalse();
        end();
        assertThat(home.data().resolve("classes")).doesNotExist();
    }

    private ProcessTable.Seen start(Home home) {
        var keeper = new Keeper(home, ProcessTable.LIVE);
        keeper.ensure(new KafkaRecipe(home, ports.of(PortName.KAFKA), ports.of(PortName.KAFKA_CONTROLLER)));
        return keeper.remembered(Part.KAFKA)
                .orElseThrow()
                .seenIn(ProcessTable.LIVE)
                .orElseThrow();
    }

    private Path kept() throws IOException {
        try (var files = Files.list(home.data().resolve("classes"))) {
            return files.reduce((one, other) -> {
                        throw new AssertionError(one + " and " + other);
                    })
                    .orElseThrow();
        }
    }

    private static String maps(ProcessTable.Seen process) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), "maps"));
    }
}
