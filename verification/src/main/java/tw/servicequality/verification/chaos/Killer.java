package tw.servicequality.verification.chaos;

import static tw.servicequality.verification.running.RunningPlatform.JSON;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Picks a part, ends it with kill -9 and has {@code sq up} bring it back, as an operator would. */
final class Killer {

    private static final List<String> VICTIMS =
            List.of("postgres", "kafka", "plan", "assessment", "complaint", "complaint", "reward", "gateway");

    private final Path data;
    private final Random random = new Random();
    private String last = "";

    /** The launcher's platform file lies in the data folder, which lies in the checkout. */
    Killer(Path platformFile) {
        this.data = platformFile.toAbsolutePath().getParent();
    }

    void killAndRevive() throws IOException, InterruptedException {
        last = VICTIMS.get(random.nextInt(VICTIMS.size()));
        var pid = JSON.readTree(data.resolve("run").resolve(last + ".json").toFile())
                .get("pid")
                .asLong();
        var process = ProcessHandle.of(pid).orElseThrow(() -> new AssertionError(last + " was not running"));
        process.destroyForcibly();
        process.onExit().join();
        revive();
    }

    private void revive() throws IOException, InterruptedException {
        var log = data.resolve("log").resolve("chaos-up.log").toFile();
        var up = new ProcessBuilder("./sq", "up")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        if (up.waitFor() != 0) {
            throw new AssertionError("sq up did not bring " + last + " back; see " + log);
        }
    }

    String last() {
        return last;
    }
}
