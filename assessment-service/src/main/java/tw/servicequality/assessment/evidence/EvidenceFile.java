package tw.servicequality.assessment.evidence;

import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_INFECTED;
import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_MOVE_REFUSED;
import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_NOT_SCANNED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.filestore.StoredFile;
import tw.servicequality.platform.malware.ScanVerdict;
import tw.servicequality.platform.vault.FileKey;
import tw.servicequality.platform.vault.KeptFile;

/** 佐證檔案: the file lies in the vault under the id. */
@Entity
@DynamicUpdate
class EvidenceFile {

    @Id
    private UUID id;

    private String agency;
    private String heldBy;
    private String name;
    private String mediaType;
    private long bytes;
    private byte[] sha256;
    private String fileKey;

    @Enumerated(EnumType.STRING)
    private EvidenceState state = EvidenceState.UNSCANNED;

    private Instant addedAt;
    private Instant scanAfter;

    @Version
    private long version;

    /** Whom a file is about, and who holds it. */
    record Holding(String agency, String heldBy) {}

    static EvidenceFile of(Holding holding, FileName name, KeptFile file, String mediaType, Instant now) {
        var evidence = new EvidenceFile();
        evidence.id = file.id();
        evidence.agency = holding.agency();
        evidence.heldBy = holding.heldBy();
        evidence.name = name.text();
        evidence.mediaType = mediaType;
        evidence.bytes = file.bytes();
        evidence.sha256 = file.sha256();
        evidence.fileKey = file.key().inClear();
        evidence.addedAt = now;
        evidence.scanAfter = now;
        return evidence;
    }

    void scanned(ScanVerdict verdict) {
        var next =
                switch (verdict) {
                    case CLEAN -> EvidenceState.CLEAN;
                    case INFECTED -> EvidenceState.INFECTED;
                };
        if (!EvidenceState.MOVES.get(state).contains(next)) {
            throw EVIDENCE_FILE_MOVE_REFUSED.because(state + " → " + next);
        }
        state = next;
    }

    /** Somebody is scanning it now. */
    void putOff(Instant until) {
        scanAfter = until;
    }

    /** To be handed out; refused if infected, and where files are scanned if that was not yet. */
    StoredFile readable(boolean scanning) {
        if (state == EvidenceState.INFECTED) {
            throw EVIDENCE_FILE_INFECTED.because("請另行提供");
        }
        if (state == EvidenceState.UNSCANNED && scanning) {
            throw EVIDENCE_FILE_NOT_SCANNED.because("請稍後再試");
        }
        return new StoredFile(id, key(), new FileName(name), mediaType, bytes);
    }

    FileKey key() {
        return FileKey.read(fileKey);
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    String heldBy() {
        return heldBy;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long bytes() {
        return bytes;
    }

    byte[] sha256() {
        return sha256.clone();
    }

    EvidenceState state() {
        return state;
    }

    Instant addedAt() {
        return addedAt;
    }
}
