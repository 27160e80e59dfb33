package tw.servicequality.complaint.attachment;

import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_ERASED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.complaint.casefile.CaseDoor;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.filestore.StoredFile;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.malware.MalwareScans;
import tw.servicequality.platform.vault.FileKey;

/** 調閱附件: by those who may know the petitioner, and on record. */
@ApplicationScoped
class ReadAttachment {

    /** What a file without a name is called. */
    static final String NAMELESS = "附件";

    private final CaseDoor door;
    private final Gate gate;
    private final Attachments attachments;
    private final Petitioners petitioners;
    private final MalwareScans scans;
    private final AuditTrail audit;

    ReadAttachment(
            CaseDoor door,
            Gate gate,
            Attachments attachments,
            Petitioners petitioners,
            MalwareScans scans,
            AuditTrail audit) {
        this.door = door;
        this.gate = gate;
        this.attachments = attachments;
        this.petitioners = petitioners;
        this.scans = scans;
        this.audit = audit;
    }

    @Transactional
    List<AttachmentView> list(String caseNumber) {
        open(caseNumber);
        return attachments.of(caseNumber).stream().map(this::view).toList();
    }

    /** What is needed to read it, after it was written down that it is read. */
    @Transactional
    StoredFile read(String caseNumber, String attachmentId) {
        var complaint = open(caseNumber);
        var attachment = attachments.get(caseNumber, attachmentId);
        attachment.demandReadable(scans.inUse().isPresent());
        var key =
                opened(attachment, attachment.sealedKey()).orElseThrow(() -> ATTACHMENT_ERASED.because("陳情人之個人資料已刪除"));
        audit.record("AttachmentRead", caseNumber, complaint.version(), Map.of("attachment", attachmentId));
        return new StoredFile(
                attachment.attachmentId(),
                FileKey.read(key),
                name(attachment).orElse(new FileName(NAMELESS)),
                attachment.mediaType(),
                attachment.bytes());
    }

    AttachmentView view(Attachment attachment) {
        return AttachmentView.of(attachment, name(attachment).map(FileName::text));
    }

    private Complaint open(String caseNumber) {
        var complaint = door.open(AttachmentAccess.READ, caseNumber);
        if (complaint.isInformant()) {
            gate.require(AttachmentAccess.READ_INFORMANT);
        }
        return complaint;
    }

    private Optional<FileName> name(Attachment attachment) {
        return opened(attachment, attachment.sealedName()).map(FileName::new);
    }

    private Optional<String> opened(Attachment attachment, Optional<byte[]> sealed) {
        return sealed.flatMap(it -> petitioners.open(attachment.caseNumber(), it));
    }
}
