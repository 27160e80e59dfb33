package tw.servicequality.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A service as a process of its own, compiled by both compilers as one that carries load is. */
record ServiceProcess(Process process, URI origin, Path log, ProcessBuilder builder) implements AutoCloseable {

    /** In large pages, where the host has them for those who ask. */
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+UseTransparentHugePages");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    static ServiceProcess start(Path jar, int port, Map<String, String> environment, Path log) throws IOException {
        var command = command();
        Stream.of(System.getenv()
                        .getOrDefault("SQ_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4")
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .forEach(command::add);
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("SQ_HTTP_PORT", Integer.toString(port));
        return of(builder, port, log);
    }

    /** A virtual machine like the others that are measured; what it runs is to be added. */
    static List<String> command() {
        var command = new ArrayList<String>(List.of(java()));
        command.addAll(OPTIONS);
        return command;
    }

    static ServiceProcess of(ProcessBuilder builder, int port, Path log) throws IOException {
        return new ServiceProcess(builder.start(), URI.create("http://127.0.0.1:" + port), log, builder);
    }

    /** Another process like this one, which has ended. */
    ServiceProcess again() throws IOException {
        return new ServiceProcess(builder.start(), origin, log, builder);
    }

    /** It stops at once wherever it is, keeps its connections and answers nobody, as on a machine that hangs. */
    void freeze() throws IOException {
        signal("STOP");
    }

    /** It goes on where it was. */
    void thaw() throws IOException {
        signal("CONT");
    }

    private void signal(String name) throws IOException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .onExit()
                .join();
    }

    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    void awaitReady() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("not ready; see " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean isReady() {
        try (var wire = new Wire(origin)) {
            return wire.send("GET", "/q/health/ready", "", "").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Processor time that it has used since it began. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
