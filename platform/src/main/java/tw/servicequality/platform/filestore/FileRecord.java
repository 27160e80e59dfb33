package tw.servicequality.platform.filestore;

import java.util.Optional;
import tw.servicequality.platform.vault.KeptFile;

/** The row of one file that is being taken in. Each step runs in a transaction of its own, none of which waits for the sender. */
public interface FileRecord<T> {

    /** The row of a file with the same content, which is answered instead. */
    Optional<T> same(byte[] sha256);

    /** Writes the row; the file stands in its place already. A refusal here discards it. */
    T write(KeptFile file, String mediaType);
}
