package tw.servicequality.platform.filestore;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.platform.malware.ScanVerdict;
import tw.servicequality.platform.vault.FileKey;
import tw.servicequality.platform.vault.KeptFile;

/** What a row tells of a file that lies in the vault under the row's id. Whose it is, the feature adds. */
@MappedSuperclass
public abstract class FileRow {

    @Id
    private UUID id;

    private String name;
    private String mediaType;
    private long bytes;
    private byte[] sha256;
    private String fileKey;

    @Enumerated(EnumType.STRING)
    private ScanState state = ScanState.UNSCANNED;

    private Instant addedAt;

    /** A replica that scans it puts this off first; another may try after that. */
    private Instant scanAfter;

    @Version
    private long version;

    /** As it is read back. */
    protected FileRow() {}

    protected FileRow(FileName name, KeptFile file, String mediaType, Instant now) {
        this.id = file.id();
        this.name = name.text();
        this.mediaType = mediaType;
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.fileKey = file.key().inClear();
        this.addedAt = now;
        this.scanAfter = now;
    }

    /** In whose words the file is refused. */
    protected abstract FileRefusals refusals();

    /** What the scanner found; refused for a file that was judged already. */
    public void scanned(ScanVerdict verdict) {
        var next = ScanState.of(verdict);
        if (!ScanState.MOVES.get(state).contains(next)) {
            throw refusals().moveRefused().because(state + " → " + next);
        }
        state = next;
    }

    /** Somebody is scanning it now. */
    public void putOff(Instant until) {
        scanAfter = until;
    }

    /** To be handed out; refused if infected, and where files are scanned if that was not yet. */
    public StoredFile readable(boolean scanning) {
        if (state == ScanState.INFECTED) {
            throw refusals().infected().because(refusals().remedy());
        }
        if (state == ScanState.UNSCANNED && scanning) {
            throw refusals().notScanned().because("請稍後再試");
        }
        return new StoredFile(id, key(), new FileName(name), mediaType, bytes);
    }

    FileKey key() {
        return FileKey.read(fileKey);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long bytes() {
        return bytes;
    }

    public byte[] sha256() {
        return sha256.clone();
    }

    public ScanState state() {
        return state;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
