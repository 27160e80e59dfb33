package tw.servicequality.platform.vault;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder of kept files. All replicas of the service share it. */
@Singleton
public class Vault {

    /** A file that took longer to arrive is not put in its place any more: it could be taken for one that a crash left behind. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    private static final String PART = ".part";

    private final Path folder;
    private final Path underWay;

    Vault(@ConfigProperty(name = "platform.vault.folder") Path folder) {
        this.folder = folder;
        this.underWay = folder.resolve("under-way");
    }

    /** Writes a file aside and syncs it; memory holds a segment of it. What cannot be written or read to its end leaves nothing. */
    public KeptFile write(InputStream content) {
        var id = UUID.randomUUID();
        try {
            Files.createDirectories(underWay);
            Files.createFile(mark(id));
            return seal(id, content);
        } catch (IOException failure) {
            discard(id);
            throw new UncheckedIOException(failure);
        } catch (RuntimeException refusal) {
            discard(id);
            throw refusal;
        }
    }

    /** What a file holds, as long as it is written aside or stands in its place; to be closed by the caller. */
    public InputStream open(UUID id, FileKey key) {
        try {
            var path = Files.exists(place(id)) ? place(id) : part(id);
            return new OpeningStream(new BufferedInputStream(Files.newInputStream(path)), key);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts a written file in its place: after this a row may name it, and has to within minutes. */
    public void place(KeptFile file) {
        try {
            if (isBefore(mark(file.id()), ago(LONGEST))) {
                throw new IOException("it took too long to arrive");
            }
            var place = place(file.id());
            Files.createDirectories(place.getParent());
            Files.move(part(file.id()), place, StandardCopyOption.ATOMIC_MOVE);
            sync(place.getParent());
            sync(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The row that names it has committed: it is not under way any more. */
    public void settle(UUID id) {
        delete(mark(id));
    }

    /** No row names it, or none will any more; no error if there is no such file. The mark goes last, after what it stands for. */
    public void discard(UUID id) {
        delete(part(id));
        delete(place(id));
        delete(mark(id));
    }

    /** The files under way for longer than that, by the file system's time, which no demo clock moves. */
    public List<UUID> underWay(Duration longerThan) {
        var before = ago(longerThan);
        if (!Files.isDirectory(underWay)) {
            return List.of();
        }
        try (var marks = Files.list(underWay)) {
            return marks.filter(file -> !file.toString().endsWith(PART))
                    .filter(file -> isBefore(file, before))
                    .map(file -> UUID.fromString(file.getFileName().toString()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private KeptFile seal(UUID id, InputStream content) throws IOException {
        var key = FileKey.random();
        var digest = sha256();
        long bytes;
        try (var channel = FileChannel.open(part(id), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), FileKey.SEGMENT);
            var sealing = new SealingStream(out, key);
            bytes = new DigestInputStream(content, digest).transferTo(sealing);
            sealing.finish();
            out.flush();
            channel.force(true);
        }
        return new KeptFile(id, key, bytes, digest.digest());
    }

    /** Spread over 256 folders. */
    private Path place(UUID id) {
        return folder.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }

    private Path mark(UUID id) {
        return underWay.resolve(id.toString());
    }

    private Path part(UUID id) {
        return underWay.resolve(id + PART);
    }

    private static FileTime ago(Duration time) {
        return FileTime.fromMillis(System.currentTimeMillis() - time.toMillis());
    }

    private static boolean isBefore(Path file, FileTime time) {
        try {
            return Files.getLastModifiedTime(file).compareTo(time) < 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
