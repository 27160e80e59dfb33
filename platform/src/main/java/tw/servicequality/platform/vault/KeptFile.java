package tw.servicequality.platform.vault;

import java.util.UUID;

/** A file that was written: its id, its key, and length and SHA-256 of what it holds in clear. */
public record KeptFile(UUID id, FileKey key, long bytes, byte[] sha256) {}
