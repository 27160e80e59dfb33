package tw.servicequality.deploy.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Refusal;

/** {@code logs PART [-f]} */
record LogsVerb(Home home) {

    private static final int TAIL = 32 * 1024;

    int run(List<String> words) {
        List<String> names =
                words.stream().filter(word -> !word.startsWith("-")).toList();
        if (names.size() != 1) {
            throw new Refusal("./sq logs PART [-f]");
        }
        Path log = names.getFirst().equals("build")
                ? home.folder("log").resolve("build.log")
                : home.log(Part.named(names.getFirst()));
        if (!Files.exists(log)) {
            throw new Refusal("There is no " + log + " yet.");
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL));
            if (file.getFilePointer() > 0) {
                file.readLine();
            }
            copy(file);
            while (words.contains("-f") && !System.out.checkError()) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                copy(file);
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(RandomAccessFile file) throws IOException {
        if (file.length() < file.getFilePointer()) {
            file.seek(0);
        }
        byte[] buffer = new byte[8192];
        for (int count = file.read(buffer); count > 0; count = file.read(buffer)) {
            System.out.write(buffer, 0, count);
        }
        System.out.flush();
    }
}
