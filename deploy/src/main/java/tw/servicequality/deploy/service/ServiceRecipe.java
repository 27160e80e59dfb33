package tw.servicequality.deploy.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.servicequality.deploy.build.Fingerprint;
import tw.servicequality.deploy.coordinates.Coordinates;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Refusal;
import tw.servicequality.deploy.port.PortName;
import tw.servicequality.deploy.process.Launch;
import tw.servicequality.deploy.process.Probe;
import tw.servicequality.deploy.process.Programs;
import tw.servicequality.deploy.process.Recipe;

/** A service or the gateway: what its build made, in a small JVM. */
public record ServiceRecipe(Part part, Home home, Coordinates at, List<String> options) implements Recipe {

    /** {@code SQ_JAVA_OPTIONS}, after our own and so stronger: {@code -XX:TieredStopAtLevel=4} for load runs. */
    public static List<String> options(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("SQ_JAVA_OPTIONS", "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>(List.of(
                Programs.java(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                // The quick compiler alone: five services start together on two cores in 6 instead of 9 CPU seconds
                // each.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(options);
        command.addAll(List.of(home.mark(), home.mark(part), "-jar", jar().toString()));
        return new Launch(
                part,
                command,
                ServiceEnvironment.of(part, home, at),
                home.data(),
                home.mark(part),
                Fingerprint.ofArtifact(jar().getParent()),
                Map.of(part.label(), at.ports().of(PortName.of(part))));
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar())) {
            throw new Refusal(part.module() + " has no target/quarkus-app: it is not built yet."
                    + " SQ_PARTS=infra starts what the services stand on.");
        }
    }

    @Override
    public boolean answers() {
        return Probe.httpOk("http://127.0.0.1:" + at.ports().of(PortName.of(part)) + "/q/health/ready");
    }

    private Path jar() {
        return home.checkout().resolve(part.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
