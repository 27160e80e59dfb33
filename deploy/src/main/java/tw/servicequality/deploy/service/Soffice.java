package tw.servicequality.deploy.service;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** LibreOffice's command on this machine, for documents as PDF: what SQ_SOFFICE names, or else what is on the PATH. */
final class Soffice {

    private Soffice() {}

    /** Empty where there is none; then documents are handed out as ODT only. */
    static String of(Map<String, String> environment) {
        var named = environment.get("SQ_SOFFICE");
        return named != null
                ? named
                : Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, "soffice"))
                        .filter(Files::isExecutable)
                        .map(Path::toString)
                        .findFirst()
                        .orElse("");
    }
}
