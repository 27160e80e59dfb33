package tw.servicequality.complaint.attachment;

import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_TOO_LARGE;
import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_TYPE_REFUSED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.platform.filestore.FileIntake;
import tw.servicequality.platform.filestore.FileLimits;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.filestore.FileRecord;
import tw.servicequality.platform.filestore.UploadTurns;
import tw.servicequality.platform.vault.KeptFile;

/** 新增附件: whether the sender may is asked before the file is sent, and again when the row is written. */
@ApplicationScoped
class AddAttachment {

    private final Complaints complaints;
    private final Attachments attachments;
    private final RecordAttachment rows;
    private final ReadAttachment read;
    private final FileIntake intake;
    private final UploadTurns turns;
    private final FileLimits limits;

    AddAttachment(
            Complaints complaints,
            Attachments attachments,
            RecordAttachment rows,
            ReadAttachment read,
            FileIntake intake,
            UploadTurns turns,
            @ConfigProperty(name = "complaint.attachments.limit-bytes", defaultValue = "10485760") long limit,
            @ConfigProperty(name = "complaint.attachments.types") Set<String> types) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.rows = rows;
        this.read = read;
        this.intake = intake;
        this.turns = turns;
        this.limits = new FileLimits(limit, types, ATTACHMENT_TOO_LARGE, ATTACHMENT_TYPE_REFUSED);
    }

    /** The door is how the caller comes to the case; it refuses. A file that the case has already is answered as it is kept. */
    AttachmentView add(
            Supplier<Complaint> door, AttachmentSource source, String disposition, String length, InputStream body) {
        return turns.take(body, () -> {
            var number = QuarkusTransaction.requiringNew().call(() -> {
                var complaint = door.get();
                rows.demandRoom(complaint);
                return complaint.caseNumber();
            });
            var row = new Row(number, door, source, FileName.read(disposition, ReadAttachment.NAMELESS));
            var attachment = intake.take(limits, UploadTurns.announced(length), body, row);
            return QuarkusTransaction.requiringNew().call(() -> read.view(attachment));
        });
    }

    private final class Row implements FileRecord<Attachment> {

        private final String number;
        private final Supplier<Complaint> door;
        private final AttachmentSource source;
        private final FileName name;

        private Row(String number, Supplier<Complaint> door, AttachmentSource source, FileName name) {
            this.number = number;
            this.door = door;
            this.source = source;
            this.name = name;
        }

        @Override
        public Optional<Attachment> same(byte[] sha256) {
            return attachments.same(number, sha256);
        }

        @Override
        public Attachment write(KeptFile file, String mediaType) {
            complaints.findById(number, LockModeType.PESSIMISTIC_WRITE);
            return rows.record(door.get(), source, file, mediaType, name);
        }
    }
}
