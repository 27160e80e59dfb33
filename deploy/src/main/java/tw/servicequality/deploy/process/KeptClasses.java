package tw.servicequality.deploy.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tw.servicequality.deploy.build.Fingerprint;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;

/**
 * The classes of a part as its JVM has parsed and linked them, kept for the next start, which then takes a third to half less processor
 * time. A JVM that started without them writes them when it is asked to end, which takes it some seconds; one that is killed writes none.
 */
public record KeptClasses(Home home) {

    /** The JVMs that load enough to gain. */
    private static final Set<Part> GAIN = EnumSet.of(
            Part.KAFKA, Part.KEYCLOAK, Part.PLAN, Part.ASSESSMENT, Part.COMPLAINT, Part.REWARD, Part.GATEWAY);

    private static final String FILE = "-XX:SharedArchiveFile=";
    private static final Pattern OPTION = Pattern.compile(Pattern.quote(FILE) + "(.+?\\.jsa) ");

    /** The options for the JVM of this launch; what was kept of an earlier build is thrown away. */
    List<String> options(Launch launch) {
        if (!home.isOfPeople() || !GAIN.contains(launch.part())) {
            return List.of();
        }
        Path file = file(launch);
        others(launch.part(), file).forEach(KeptClasses::delete);
        // Much cannot be kept, and the JVM would name it all in the part's log.
        return List.of("-XX:+AutoCreateSharedArchive", FILE + file, "-Xlog:cds*=off");
    }

    /** True for a process that writes its classes down once it is asked to end. */
    public boolean writes(ProcessTable.Seen process) {
        return file(process).filter(file -> !Files.exists(file)).isPresent();
    }

    /** A process killed while it wrote leaves a file that no JVM reads, and that would pass for written; one that had written writes again. */
    void forget(ProcessTable.Seen process) {
        file(process).ifPresent(KeptClasses::delete);
    }

    private Path file(Launch launch) {
        String reads = Fingerprint.ofText(Runtime.version() + launch.contents() + jars(launch));
        return home.folder("classes").resolve(launch.part().label() + "-" + reads + ".jsa");
    }

    /** Those of the command and their times: of another build's a JVM reads nothing, and writes nothing new either. */
    private static List<String> jars(Launch launch) {
        return launch.command().stream()
                .flatMap(word -> Stream.of(word.split(File.pathSeparator)))
                .filter(word -> word.endsWith(".jar"))
                .map(jar -> jar + new File(jar).lastModified())
                .toList();
    }

    private static Optional<Path> file(ProcessTable.Seen process) {
        return OPTION.matcher(process.command() + " ")
                .results()
                .map(found -> Path.of(found.group(1)))
                .findFirst();
    }

    private List<Path> others(Part part, Path file) {
        try (Stream<Path> kept = Files.list(home.folder("classes"))) {
            return kept.filter(other -> other.getFileName().toString().startsWith(part.label() + "-"))
                    .filter(other -> !other.equals(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
