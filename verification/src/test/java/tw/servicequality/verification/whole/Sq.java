package tw.servicequality.verification.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.verification.running.RunningPlatform;

/** The command that people use, on a platform of the test's own: its data in {@code target}, its ports where they are free. */
final class Sq {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target/platform").toAbsolutePath();

    /** Enough of each log to see what began it. */
    private static final int ERRORS = 20;

    private Sq() {}

    /** What it printed; anything but success fails the test with it. */
    static String run(String... words) {
        var command = new ArrayList<>(List.of("./sq"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(CHECKOUT.toFile()).redirectErrorStream(true);
        builder.environment().put("SQ_DATA", DATA.toString());
        builder.environment().put("SQ_BUILD", "never");
        try {
            var process = builder.start();
            var printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            System.out.println(printed);
            if (process.waitFor() != 0) {
                throw new AssertionError("sq " + String.join(" ", words) + ":\n" + printed + errors());
            }
            return printed;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What the parts said went wrong, so that a failure tells its cause wherever it is read. */
    private static String errors() throws IOException {
        if (!Files.isDirectory(DATA.resolve("log"))) {
            return "";
        }
        try (var logs = Files.newDirectoryStream(DATA.resolve("log"), "*.log")) {
            var found = new StringBuilder();
            for (var log : logs) {
                try (var lines = Files.lines(log)) {
                    lines.filter(line -> line.contains(" ERROR ") || line.startsWith("Caused by: "))
                            .limit(ERRORS)
                            .forEach(line -> found.append(log.getFileName())
                                    .append(": ")
                                    .append(line)
                                    .append('\n'));
                }
            }
            return found.toString();
        }
    }

    static RunningPlatform platform() {
        return RunningPlatform.read(DATA.resolve("platform.json"));
    }

    /** All processes that belong to this platform, told by what stands on their command line. */
    static List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> commandLine(process).contains(DATA.toString()))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(
                    Path.of("/proc/" + process.pid() + "/cmdline"), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException ended) {
            return Stream.of(process.info().commandLine().orElse(""))
                    .findFirst()
                    .orElse("");
        }
    }
}
