package tw.servicequality.deploy.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Json;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Versions;
import tw.servicequality.deploy.process.Launch;
import tw.servicequality.deploy.process.Programs;
import tw.servicequality.deploy.process.Recipe;
import tw.servicequality.deploy.process.Run;

/** Kafka in a JVM of its own. */
public record KafkaRecipe(Home home, int port, int controllerPort) implements Recipe {

    @Override
    public Launch launch() {
        List<String> command = List.of(
                Programs.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                home.mark(),
                home.mark(Part.KAFKA),
                "-cp",
                System.getProperty("java.class.path"),
                Broker.class.getName(),
                home.data().resolve("kafka").toString(),
                Integer.toString(port),
                Integer.toString(controllerPort),
                home.ready(Part.KAFKA).toString());
        return new Launch(
                Part.KAFKA,
                command,
                Map.of(),
                home.data(),
                home.mark(Part.KAFKA),
                Versions.of(Part.KAFKA),
                Map.of("kafka", port, "kafka-controller", controllerPort));
    }

    @Override
    public void prepare() {
        try {
            Files.deleteIfExists(home.ready(Part.KAFKA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean answers() {
        return isReady() && KafkaProbe.answers("127.0.0.1", port);
    }

    private boolean isReady() {
        Path ready = home.ready(Part.KAFKA);
        Optional<Run> run = Json.read(home.run(Part.KAFKA), Run.class);
        try {
            return Files.exists(ready)
                    && run.isPresent()
                    && Files.readString(ready)
                            .strip()
                            .equals(Long.toString(run.get().pid()));
        } catch (IOException e) {
            return false;
        }
    }
}
