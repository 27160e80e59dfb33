package tw.servicequality.deploy.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tw.servicequality.deploy.layout.Refusal;

/** Programs that do one thing and end. */
public final class Programs {

    private Programs() {}

    /** The Java that runs the launcher. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs it to its end, writing into the log, and refuses if it fails. */
    public static void run(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        if (code(builder) != 0) {
            throw new Refusal(
                    String.join(" ", command.subList(0, Math.min(4, command.size()))) + " failed; see " + log);
        }
    }

    /** True if the command can be run here and succeeds. */
    public static boolean works(List<String> command) {
        return code(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD))
                == 0;
    }

    private static int code(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", e);
        }
    }
}
