package tw.servicequality.platform.filestore;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.malware.ScanVerdict;
import tw.servicequality.platform.vault.FileKey;

/** The feature whose rows name files of the vault, as sweeper and scanner see it. Each call has a transaction of its own. */
public interface FileOwner {

    /** Whether a committed row names the file. */
    boolean names(UUID id);

    /** Discards some files whose rows say that they are to go, and notes it in the rows; false if there was nothing to do. */
    boolean discardSome();

    /** The next file to scan, which no other replica takes for a while. */
    Optional<Unscanned> nextToScan(Instant now);

    /** What the scanner found. */
    void scanned(UUID id, ScanVerdict verdict);

    /** A file to scan; without a key it cannot be read any more. */
    record Unscanned(UUID id, Optional<FileKey> key) {}
}
