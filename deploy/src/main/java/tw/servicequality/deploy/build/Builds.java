package tw.servicequality.deploy.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Refusal;

/**
 * Builds the modules whose sources changed since they were last built here, in one Maven run, without tests.
 *
 * @param allowed false where what is built is current by the caller's word ({@code SQ_BUILD=never}), as inside a Maven run
 */
public record Builds(Home home, Maven maven, boolean allowed) {

    /** Of those modules, the ones that must be built. */
    public List<String> stale(List<String> modules) {
        return modules.stream()
                .filter(module -> Files.exists(home.checkout().resolve(module).resolve("pom.xml")))
                .filter(module -> allowed && !isFresh(module))
                .toList();
    }

    public void build(List<String> modules) {
        List<String> before = modules.stream().map(this::sources).toList();
        List<String> arguments = new ArrayList<>(List.of("-q", "-DskipTests", "-am", "-pl"));
        arguments.add(String.join(",", modules));
        arguments.add("package");
        Path log = home.folder("log").resolve("build.log");
        int code = maven.run(arguments, log);
        if (code != 0) {
            throw new Refusal("The build failed (Maven's exit code " + code + "); the whole of it is in " + log + "\n"
                    + lastLines(log));
        }
        for (int i = 0; i < modules.size(); i++) {
            write(stamp(modules.get(i)), before.get(i));
        }
    }

    private boolean isFresh(String module) {
        return Files.exists(product(module)) && sources(module).equals(read(stamp(module)));
    }

    /** What the build of a module leaves behind when it succeeds. */
    public Path product(String module) {
        Path target = home.checkout().resolve(module).resolve("target");
        return module.equals("verification")
                ? target.resolve("verification-1.0.0-SNAPSHOT.jar")
                : target.resolve("quarkus-app").resolve("quarkus-run.jar");
    }

    private String sources(String module) {
        Path checkout = home.checkout();
        List<Path> roots = Stream.of(
                        "pom.xml", "platform/pom.xml", "platform/src/main", module + "/pom.xml", module + "/src/main")
                .map(checkout::resolve)
                .toList();
        return Fingerprint.ofContents(checkout, roots);
    }

    /** Beside the product, not in the data folder: a second platform of this checkout must not build what the first runs on. */
    private Path stamp(String module) {
        return home.checkout().resolve(module).resolve("target").resolve("sq.stamp");
    }

    private static String lastLines(Path log) {
        List<String> lines = read(log).lines().filter(line -> !line.isBlank()).toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
