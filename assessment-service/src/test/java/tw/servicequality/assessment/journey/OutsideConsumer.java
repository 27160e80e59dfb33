package tw.servicequality.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The reader in verification/consumer, run as others would; what it needs is fetched once, and only if it is missing. */
final class OutsideConsumer {

    private static final Path FOLDER = Path.of("../verification/consumer");
    private static final int PATIENCE_SECONDS = 120;

    private final String kafka;

    /** What it said, and with which status it ended. */
    record Said(int status, String text) {}

    OutsideConsumer(String kafka) {
        this.kafka = kafka;
    }

    /** Whether there is Node to run it with; nothing is installed on the machine itself. */
    static boolean canRun() {
        return isOnPath("node") && isOnPath("npm");
    }

    static void prepare() {
        if (!Files.isDirectory(FOLDER.resolve("node_modules/kafkajs"))) {
            demand(run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"));
        }
    }

    Said read(String topic, String type, String subject, Path schema) {
        return run(
                "node",
                "read.mjs",
                kafka.replaceFirst("^.*://", ""),
                topic,
                type,
                subject,
                schema.toAbsolutePath().toString());
    }

    private static void demand(Said said) {
        assertThat(said.status()).as(said.text()).isZero();
    }

    private static Said run(String... command) {
        try {
            var output = Files.createTempFile("outside", ".txt");
            var process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " did not end");
            }
            var said = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return new Said(process.exitValue(), said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean isOnPath(String command) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
