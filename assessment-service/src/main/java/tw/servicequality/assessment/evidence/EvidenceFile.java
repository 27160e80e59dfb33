package tw.servicequality.assessment.evidence;

import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_INFECTED;
import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_MOVE_REFUSED;
import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_NOT_SCANNED;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.filestore.FileRefusals;
import tw.servicequality.platform.filestore.FileRow;
import tw.servicequality.platform.vault.KeptFile;

/** 佐證檔案: of those who hold it, about one agency. */
@Entity
@DynamicUpdate
class EvidenceFile extends FileRow {

    private static final FileRefusals REFUSALS =
            new FileRefusals(EVIDENCE_FILE_NOT_SCANNED, EVIDENCE_FILE_INFECTED, "請另行提供", EVIDENCE_FILE_MOVE_REFUSED);

    private String agency;
    private String heldBy;

    /** Whom a file is about, and who holds it. */
    record Holding(String agency, String heldBy) {}

    /** As it is read back. */
    EvidenceFile() {}

    EvidenceFile(Holding holding, FileName name, KeptFile file, String mediaType, Instant now) {
        super(name, file, mediaType, now);
        this.agency = holding.agency();
        this.heldBy = holding.heldBy();
    }

    @Override
    protected FileRefusals refusals() {
        return REFUSALS;
    }

    String agency() {
        return agency;
    }

    String heldBy() {
        return heldBy;
    }
}
