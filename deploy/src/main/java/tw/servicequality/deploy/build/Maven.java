package tw.servicequality.deploy.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Refusal;

/** The machine's own Maven, as the script found it. */
public record Maven(String program, Home home) {

    /** Runs it quietly into a file and gives its exit code. */
    public int run(List<String> arguments, Path log) {
        return await(builder(arguments).redirectErrorStream(true).redirectOutput(log.toFile()));
    }

    /** Ready to run in the checkout, marked as ours so that a launcher's successor finds it. */
    public ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program, "-B", "-ntp"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.checkout().toFile());
        String options = builder.environment().getOrDefault("MAVEN_OPTS", "");
        builder.environment()
                .put("MAVEN_OPTS", (options + " -XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + home.mark()).strip());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static int await(ProcessBuilder builder) {
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", e);
        }
    }
}
