package tw.servicequality.deploy.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are: the checkout, and the data folder, {@code .sq} in it unless {@code SQ_DATA} names another. */
public record Home(Path checkout, Path data) {

    public static Home of(Path checkout) {
        Path real = real(checkout);
        return new Home(real, real.resolve(".sq"));
    }

    /** With the data somewhere else: a second platform beside the one that people use, as tests want it. */
    public Home withData(Path elsewhere) {
        return new Home(checkout, elsewhere.toAbsolutePath().normalize());
    }

    /** The platform that people use, not one beside it: a bench's or a test's. */
    public boolean isOfPeople() {
        return data.equals(of(checkout).data());
    }

    public Path log(Part part) {
        return folder("log").resolve(part.label() + ".log");
    }

    /** What is remembered about a running part. */
    public Path run(Part part) {
        return folder("run").resolve(part.label() + ".json");
    }

    /** Written by a part itself once it can be used. */
    public Path ready(Part part) {
        return folder("run").resolve(part.label() + ".ready");
    }

    public Path lock() {
        return folder("run").resolve("lock");
    }

    /** The running platform's coordinates, for the demo, the chaos runs and the curious. */
    public Path platformFile() {
        return data.resolve("platform.json");
    }

    public Path secrets() {
        return data.resolve("secrets.json");
    }

    /** Left behind once the demo year was played into this data. */
    public Path demoYear() {
        return data.resolve("demo-year");
    }

    /** The shared clock of the demo profile. */
    public Path clock() {
        return data.resolve("clock");
    }

    /** A folder under the data folder, made if it is missing. */
    public Path folder(String name) {
        Path folder = data.resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the command line of each JVM we start, so that its processes can be told from all others. */
    public String mark() {
        return "-Dsq.home=" + data;
    }

    public String mark(Part part) {
        return "-Dsq.part=" + part.label();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
