package tw.servicequality.complaint.attachment;

import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_REFUSED;
import static tw.servicequality.complaint.attachment.AttachmentProblem.TOO_MANY_ATTACHMENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.complaint.casefile.CaseFacts;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.vault.KeptFile;

/** What the database knows of an attachment: before its file is taken in, and after. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordAttachment {

    private final Attachments attachments;
    private final Petitioners petitioners;
    private final CaseFacts facts;
    private final Clock clock;
    private final int most;

    RecordAttachment(
            Attachments attachments,
            Petitioners petitioners,
            CaseFacts facts,
            Clock clock,
            @ConfigProperty(name = "complaint.attachments.per-case", defaultValue = "20") int most) {
        this.attachments = attachments;
        this.petitioners = petitioners;
        this.facts = facts;
        this.clock = clock;
        this.most = most;
    }

    /** Refuses before the file is sent what would be refused after; an answered case still takes what concerns its answer. */
    void demandRoom(Complaint complaint) {
        var takes =
                switch (complaint.status()) {
                    case UNCONFIRMED, FILED, ASSIGNED, SUPPLEMENTING, REPLY_PROPOSED, MERGED, CLOSED -> true;
                    case LAPSED, TRANSFERRED, DECLINED -> false;
                };
        if (!takes) {
            throw ATTACHMENT_REFUSED.because("案件狀態為 " + complaint.shownStatus());
        }
        if (attachments.of(complaint.caseNumber()).size() >= most) {
            throw TOO_MANY_ATTACHMENTS.because("每案上限為 " + most + " 件");
        }
    }

    /** The case's row is held, so that of two files at once only one is the last that fits. */
    Attachment record(Complaint complaint, AttachmentSource source, KeptFile file, String mediaType, FileName name) {
        demandRoom(complaint);
        var number = complaint.caseNumber();
        var attachment = Attachment.of(
                number,
                source,
                file,
                mediaType,
                sealed(number, file.key().inClear()),
                sealed(number, name.text()),
                clock.instant());
        attachments.persist(attachment);
        facts.tell(new AttachmentEvent.AttachmentAdded(
                complaint.next(), number, complaint.agency(), file.id().toString(), source, mediaType, file.bytes()));
        return attachment;
    }

    private byte[] sealed(String caseNumber, String text) {
        return petitioners.seal(caseNumber, text).orElseThrow(() -> ATTACHMENT_REFUSED.because("陳情人之個人資料已刪除"));
    }
}
