package tw.servicequality.platform.filestore;

import java.util.UUID;
import tw.servicequality.platform.vault.FileKey;

/** All that is needed to hand a file out. */
public record StoredFile(UUID id, FileKey key, FileName name, String mediaType, long bytes) {}
