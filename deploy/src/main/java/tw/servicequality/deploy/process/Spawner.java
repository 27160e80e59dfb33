package tw.servicequality.deploy.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Json;
import tw.servicequality.deploy.layout.Refusal;

/** Starts a process in a session of its own: it outlives the launcher and the terminal. */
public record Spawner(Home home, ProcessTable table) {

    public Run start(Launch launch) {
        Path log = home.log(launch.part());
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(launch.command());
        // Behind setsid and the JVM, before what it runs.
        command.addAll(2, new KeptClasses(home).options(launch));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.folder().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("SQ_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(launch.environment());
        try {
            Process process = builder.start();
            ProcessTable.Seen seen = table.find(process.pid())
                    .orElseThrow(() -> new Refusal(launch.part().label() + " ended at once; see " + log));
            Run run = new Run(
                    launch.part(),
                    seen.pid(),
                    seen.startTicks(),
                    table.boot(),
                    launch.mark(),
                    launch.fingerprint(),
                    launch.ports());
            Json.write(home.run(launch.part()), run);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
