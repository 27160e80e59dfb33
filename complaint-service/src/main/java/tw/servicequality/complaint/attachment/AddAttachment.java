package tw.servicequality.complaint.attachment;

import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_TOO_LARGE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.Complaints;
import tw.servicequality.complaint.vault.KeptFile;
import tw.servicequality.complaint.vault.Vault;
import tw.servicequality.platform.problem.ProblemException;

/**
 * 新增附件: no transaction stays open while somebody sends a file. Whether he may is asked before, and again when the row is written;
 * the file stands in its place before the row that names it commits.
 */
@ApplicationScoped
class AddAttachment {

    /** As much as is looked at to tell what a file is. */
    private static final int HEAD = 65_536;

    private final Complaints complaints;
    private final Attachments attachments;
    private final RecordAttachment rows;
    private final MediaTypes types;
    private final Vault vault;
    private final long limit;

    AddAttachment(
            Complaints complaints,
            Attachments attachments,
            RecordAttachment rows,
            MediaTypes types,
            Vault vault,
            @ConfigProperty(name = "complaint.attachments.limit-bytes", defaultValue = "10485760") long limit) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.rows = rows;
        this.types = types;
        this.vault = vault;
        this.limit = limit;
    }

    /** The door is how the caller comes to the case; it refuses. A file that the case has already is answered as it is kept. */
    Attachment add(Supplier<Complaint> door, AttachmentSource source, FileName name, long announced, InputStream body) {
        var number = QuarkusTransaction.requiringNew().call(() -> {
            var complaint = door.get();
            rows.demandRoom(complaint);
            return complaint.caseNumber();
        });
        if (announced > limit) {
            throw ATTACHMENT_TOO_LARGE.because("每件上限為 " + limit + " 位元組");
        }
        var content = new BufferedInputStream(new LimitedStream(body, limit), HEAD);
        var head = types.demandAllowed(content);
        var file = vault.write(content);
        try {
            var type = types.isContainer(head) ? office(file) : head;
            return keep(number, door, source, name, file, type);
        } catch (ProblemException refused) {
            vault.discard(file.id());
            throw refused;
        }
    }

    /** Any other failure than a refusal leaves the file: whether the row committed is not known, and the sweeper will look. */
    private Attachment keep(
            String number,
            Supplier<Complaint> door,
            AttachmentSource source,
            FileName name,
            KeptFile file,
            String type) {
        var known = QuarkusTransaction.requiringNew().call(() -> attachments.same(number, file.sha256()));
        if (known.isPresent()) {
            vault.discard(file.id());
            return known.get();
        }
        vault.place(file);
        var attachment = QuarkusTransaction.requiringNew().call(() -> {
            complaints.findById(number, LockModeType.PESSIMISTIC_WRITE);
            return rows.record(door.get(), source, file, type, name);
        });
        vault.settle(file.id());
        return attachment;
    }

    private String office(KeptFile file) {
        try (var content = vault.open(file.id(), file.key())) {
            return types.demandAllowedOffice(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
