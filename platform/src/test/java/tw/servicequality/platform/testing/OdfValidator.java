package tw.servicequality.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The validator of the ODF Toolkit, as a command: the build has unpacked it. */
public final class OdfValidator {

    private static final Path WEB = Path.of("target/odf-validator/WEB-INF");
    private static final String COMMAND = "org.odftoolkit.odfvalidator.Main";

    private OdfValidator() {}

    /** What it finds wrong with each of the files, by its own words; empty if they are sound. */
    public static List<String> faults(List<Path> documents) {
        try {
            assertThat(WEB.resolve("classes/schema"))
                    .as("the unpacked validator")
                    .isDirectory();
            var java = ProcessHandle.current().info().command().orElseThrow();
            var path = WEB.resolve("classes") + File.pathSeparator + WEB.resolve("lib") + "/*";
            var command = new ArrayList<>(List.of(java, "-cp", path, COMMAND, "-w"));
            documents.forEach(document -> command.add(document.toString()));
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said.lines().filter(OdfValidator::isFault).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public static List<String> faults(byte[] document) {
        try {
            var file = Files.createTempFile("sq", ".odt");
            try {
                return faults(List.of(Files.write(file, document)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isFault(String line) {
        return line.contains("Error:") || line.contains("Fatal:") || line.contains("Warning:");
    }
}
