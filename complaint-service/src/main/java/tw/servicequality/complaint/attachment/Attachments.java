package tw.servicequality.complaint.attachment;

import static tw.servicequality.complaint.attachment.AttachmentProblem.ATTACHMENT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import tw.servicequality.platform.filestore.ScanTurns;

/** All attachments. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    private static final ScanTurns<Attachment> TURNS =
            new ScanTurns<>(Attachment.class, "attachment", Attachment::putOff);
    private static final String OF_ERASED = """
            select a.* from attachment a join petitioner p using (case_number)
            where p.erased_at is not null and a.state <> 'ERASED' limit 100 for update of a skip locked""";

    List<Attachment> of(String caseNumber) {
        return list("caseNumber", Sort.by("addedAt", "attachmentId"), caseNumber);
    }

    Optional<Attachment> same(String caseNumber, byte[] sha256) {
        return find("caseNumber = ?1 and sha256 = ?2", caseNumber, sha256).firstResultOptional();
    }

    /** ATTACHMENT_NOT_FOUND for one that this case has not. */
    Attachment get(String caseNumber, String attachmentId) {
        return id(attachmentId)
                .flatMap(this::findByIdOptional)
                .filter(attachment -> attachment.caseNumber().equals(caseNumber))
                .orElseThrow(() -> ATTACHMENT_NOT_FOUND.because(caseNumber));
    }

    /** The next one to scan; for two minutes no other replica takes it. */
    Optional<Attachment> takeNext(Instant now) {
        return TURNS.next(getEntityManager(), now);
    }

    /** Some of those whose petitioner is erased, held until the transaction ends. */
    List<Attachment> ofErased() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(OF_ERASED, Attachment.class)
                .getResultList();
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
