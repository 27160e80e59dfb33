package tw.servicequality.deploy.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tw.servicequality.deploy.layout.Folders;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Versions;
import tw.servicequality.deploy.process.Programs;

/** Keycloak's programs, unpacked and built (its own word for fixing the options) once per version. */
record KeycloakDistribution(Home home) {

    /** Fixed when built; everything else is given at the start. A change here is a new folder. */
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--cache=local",
            "--health-enabled=true",
            "--features-disabled=kerberos,device-flow,ciba,organization,impersonation");

    Path folder() {
        String built = Versions.of(Part.KEYCLOAK) + "-" + Integer.toHexString(BUILD.hashCode());
        return home.data().resolve("keycloak").resolve(built);
    }

    boolean isBuilt() {
        return Files.exists(folder());
    }

    void build() {
        if (isBuilt()) {
            return;
        }
        Path part = folder().resolveSibling("keycloak.part");
        Folders.delete(part);
        try {
            unpack(home.checkout().resolve("deploy/target/parts/keycloak.zip"), part);
            Programs.run(command(part, BUILD), Map.of(), home.log(Part.KEYCLOAK));
            Files.move(part, folder(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java is called directly and not through {@code kc.sh}, so that the pid we note is the server's own. */
    static List<String> command(Path folder, List<String> arguments) {
        return java.util.stream.Stream.of(
                        JVM, List.of("-Dkc.home.dir=" + folder, "-cp"), List.of(jar(folder), MAIN), arguments)
                .flatMap(List::stream)
                .toList();
    }

    private static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private static final List<String> JVM = List.of(
            Programs.java(),
            "-Xms64m",
            "-Xmx400m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            // It mostly starts and rarely works here: halves its start.
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    private static String jar(Path folder) {
        return folder.resolve("lib/quarkus-run.jar").toString();
    }

    /** The archive's own top folder is dropped. */
    private static void unpack(Path archive, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                Path target = inside.getNameCount() < 2
                        ? to
                        : to.resolve(inside.subpath(1, inside.getNameCount()).toString())
                                .normalize();
                Files.createDirectories(entry.isDirectory() ? target : target.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(zip, target);
                }
            }
        }
    }
}
