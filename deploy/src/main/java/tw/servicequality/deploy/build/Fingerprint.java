package tw.servicequality.deploy.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A short text that is equal for equal things. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String ofText(String text) {
        MessageDigest digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return end(digest);
    }

    /** Names and contents of the files and folders; a missing one counts as empty. */
    public static String ofContents(Path base, List<Path> roots) {
        MessageDigest digest = sha256();
        for (Path file : files(roots)) {
            digest.update(base.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(contents(file));
        }
        return end(digest);
    }

    /** Names, sizes and times of what a build made: cheap, and new after every build. */
    public static String ofArtifact(Path folder) {
        StringBuilder text = new StringBuilder();
        for (Path file : files(List.of(folder))) {
            text.append(file)
                    .append(file.toFile().length())
                    .append(file.toFile().lastModified())
                    .append('\n');
        }
        return ofText(text.toString());
    }

    private static List<Path> files(List<Path> roots) {
        return roots.stream()
                .filter(Files::exists)
                .flatMap(Fingerprint::walk)
                .filter(Files::isRegularFile)
                .sorted()
                .toList();
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] contents(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, 24);
    }
}
