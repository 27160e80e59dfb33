package tw.servicequality.deploy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.deploy.build.Builds;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Refusal;
import tw.servicequality.deploy.process.Programs;

/** {@code demo}, {@code chaos}, {@code audit}: programs of the verification module, told where the platform runs. */
record VerificationVerb(Home home, Builds builds) {

    private static final String MODULE = "verification";

    /** Its exit code is ours, and so is the terminal. */
    int run(String program, List<String> words) {
        return await(process(program, words).inheritIO());
    }

    /** As {@link #run}, silently: what it says goes into the file. */
    int run(String program, java.nio.file.Path log) {
        return await(process(program, List.of()).redirectErrorStream(true).redirectOutput(log.toFile()));
    }

    private ProcessBuilder process(String program, List<String> words) {
        if (!Files.exists(home.platformFile())) {
            throw new Refusal("The platform was not started here yet: ./sq up");
        }
        List<String> stale = builds.stale(List.of(MODULE));
        if (!stale.isEmpty()) {
            System.out.println("building " + MODULE + " …");
            builds.build(stale);
        }
        List<String> command = new ArrayList<>(List.of(
                Programs.java(),
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                builds.product(MODULE) + ":" + home.checkout().resolve(MODULE).resolve("target/lib") + "/*",
                "tw.servicequality.verification." + program,
                home.platformFile().toString()));
        command.addAll(words);
        return new ProcessBuilder(command).directory(home.checkout().toFile());
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
