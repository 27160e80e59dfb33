package tw.servicequality.plan.evidence;

import static tw.servicequality.plan.evidence.EvidenceProblem.EVIDENCE_FILE_INFECTED;
import static tw.servicequality.plan.evidence.EvidenceProblem.EVIDENCE_FILE_MOVE_REFUSED;
import static tw.servicequality.plan.evidence.EvidenceProblem.EVIDENCE_FILE_NOT_SCANNED;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.filestore.FileRefusals;
import tw.servicequality.platform.filestore.FileRow;
import tw.servicequality.platform.vault.KeptFile;

/** 佐證檔案: of one report. */
@Entity
@DynamicUpdate
class EvidenceFile extends FileRow {

    private static final FileRefusals REFUSALS = new FileRefusals(
            EVIDENCE_FILE_NOT_SCANNED, EVIDENCE_FILE_INFECTED, "請提報單位另行提供", EVIDENCE_FILE_MOVE_REFUSED);

    private UUID reportId;

    /** As it is read back. */
    EvidenceFile() {}

    EvidenceFile(UUID reportId, FileName name, KeptFile file, String mediaType, Instant now) {
        super(name, file, mediaType, now);
        this.reportId = reportId;
    }

    @Override
    protected FileRefusals refusals() {
        return REFUSALS;
    }

    UUID reportId() {
        return reportId;
    }
}
