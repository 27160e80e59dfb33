package tw.servicequality.deploy.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tw.servicequality.deploy.layout.Folders;
import tw.servicequality.deploy.layout.Home;

/** Forgets all data of the platform; programs unpacked before stay, they are the same. */
public record Fresh(Home home) {

    public void forget() {
        Stream.of("postgres/data", "kafka", "log", "clock", "demo-year", "platform.json")
                .map(home.data()::resolve)
                .forEach(Folders::delete);
        realms().forEach(Folders::delete);
    }

    private Stream<Path> realms() {
        try (Stream<Path> inside = Files.list(home.folder("keycloak"))) {
            return inside.filter(path -> path.getFileName().toString().startsWith("realm-")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
