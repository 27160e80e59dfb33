package tw.servicequality.complaint.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.filestore.FileOwner;
import tw.servicequality.platform.malware.ScanVerdict;
import tw.servicequality.platform.vault.FileKey;
import tw.servicequality.platform.vault.Vault;

/** The files of attachments, as sweeper and scanner see them: those of petitioners who are erased need not lie there either. */
@ApplicationScoped
class AttachmentFiles implements FileOwner {

    private final Attachments attachments;
    private final Petitioners petitioners;
    private final Vault vault;
    private final AuditTrail audit;

    AttachmentFiles(Attachments attachments, Petitioners petitioners, Vault vault, AuditTrail audit) {
        this.attachments = attachments;
        this.petitioners = petitioners;
        this.vault = vault;
        this.audit = audit;
    }

    @Override
    public boolean names(UUID id) {
        return attachments.findByIdOptional(id).isPresent();
    }

    /** The file goes first: a crash in between repeats it. */
    @Override
    public boolean discardSome() {
        var some = attachments.ofErased();
        some.forEach(attachment -> {
            vault.discard(attachment.attachmentId());
            attachment.erase();
        });
        return !some.isEmpty();
    }

    @Override
    public Optional<Unscanned> nextToScan(Instant now) {
        return attachments.takeNext(now).map(attachment -> new Unscanned(attachment.attachmentId(), key(attachment)));
    }

    @Override
    public void scanned(UUID id, ScanVerdict verdict) {
        var attachment = attachments.findById(id);
        attachment.scanned(verdict);
        audit.record("AttachmentScanned", attachment.caseNumber(), 0, Map.of("attachment", id, "verdict", verdict));
    }

    private Optional<FileKey> key(Attachment attachment) {
        return attachment
                .sealedKey()
                .flatMap(it -> petitioners.open(attachment.caseNumber(), it))
                .map(FileKey::read);
    }
}
