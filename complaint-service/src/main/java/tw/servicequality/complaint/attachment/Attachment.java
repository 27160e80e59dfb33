package tw.servicequality.complaint.attachment;

import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_ERASED;
import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_INFECTED;
import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_MOVE_REFUSED;
import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_NOT_SCANNED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import tw.servicequality.platform.malware.ScanVerdict;
import tw.servicequality.platform.vault.KeptFile;

/** 附件: the file lies in the vault under the id; key and name lie here, sealed under the petitioner's key. */
@Entity
@DynamicUpdate
class Attachment {

    @Id
    private UUID attachmentId;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private AttachmentSource source;

    @Enumerated(EnumType.STRING)
    private AttachmentState state;

    private byte[] sealedKey;
    private byte[] sealedName;
    private String mediaType;
    private long bytes;
    private byte[] sha256;
    private Instant addedAt;

    /** A replica that scans it puts this off first; another may try after that. */
    private Instant scanAfter;

    @Version
    private long version;

    static Attachment of(
            String caseNumber,
            AttachmentSource source,
            KeptFile file,
            String mediaType,
            byte[] sealedKey,
            byte[] sealedName,
            Instant now) {
        var attachment = new Attachment();
        attachment.attachmentId = file.id();
        attachment.caseNumber = caseNumber;
        attachment.source = source;
        attachment.state = AttachmentState.UNSCANNED;
        attachment.sealedKey = sealedKey;
        attachment.sealedName = sealedName;
        attachment.mediaType = mediaType;
        attachment.bytes = file.bytes();
        attachment.sha256 = file.sha256();
        attachment.addedAt = now;
        attachment.scanAfter = now;
        return attachment;
    }

    void scanned(ScanVerdict verdict) {
        move(
                switch (verdict) {
                    case CLEAN -> AttachmentState.CLEAN;
                    case INFECTED -> AttachmentState.INFECTED;
                });
    }

    /** Somebody is scanning it now. */
    void putOff(Instant until) {
        scanAfter = until;
    }

    /** The petitioner is erased; that there was an attachment stays. */
    void erase() {
        move(AttachmentState.ERASED);
        sealedKey = null;
        sealedName = null;
        sha256 = null;
    }

    /** Refuses what must not be handed out; where files are scanned, that is what was not yet. */
    void demandReadable(boolean scanning) {
        switch (state) {
            case ERASED -> throw ATTACHMENT_ERASED.because("陳情人之個人資料已刪除");
            case INFECTED -> throw ATTACHMENT_INFECTED.because("請通知陳情人另行提供");
            case UNSCANNED -> demandScanned(scanning);
            case CLEAN -> {}
        }
    }

    private static void demandScanned(boolean scanning) {
        if (scanning) {
            throw ATTACHMENT_NOT_SCANNED.because("請稍後再試");
        }
    }

    private void move(AttachmentState next) {
        if (!AttachmentState.MOVES.get(state).contains(next)) {
            throw ATTACHMENT_MOVE_REFUSED.because(state + " → " + next);
        }
        state = next;
    }

    UUID attachmentId() {
        return attachmentId;
    }

    String caseNumber() {
        return caseNumber;
    }

    AttachmentSource source() {
        return source;
    }

    AttachmentState state() {
        return state;
    }

    /** Empty once erased. */
    Optional<byte[]> sealedKey() {
        return Optional.ofNullable(sealedKey);
    }

    Optional<byte[]> sealedName() {
        return Optional.ofNullable(sealedName);
    }

    String mediaType() {
        return mediaType;
    }

    long bytes() {
        return bytes;
    }

    Optional<byte[]> sha256() {
        return Optional.ofNullable(sha256);
    }

    Instant addedAt() {
        return addedAt;
    }

    long version() {
        return version;
    }
}
