package tw.servicequality.assessment.evidence;

import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.assessment.evidence.EvidenceFile.Holding;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.filestore.FileRow;
import tw.servicequality.platform.filestore.FileRows;
import tw.servicequality.platform.filestore.ScanTurns;
import tw.servicequality.platform.malware.ScanVerdict;

/** All files that are evidence; none of them is given up. */
@ApplicationScoped
class EvidenceFiles implements FileRows<EvidenceFile> {

    private static final ScanTurns<EvidenceFile> TURNS =
            new ScanTurns<>(EvidenceFile.class, "evidence_file", FileRow::putOff);

    private final AuditTrail audit;

    EvidenceFiles(AuditTrail audit) {
        this.audit = audit;
    }

    Optional<EvidenceFile> same(Holding holding, byte[] sha256) {
        return find("agency = ?1 and heldBy = ?2 and sha256 = ?3", holding.agency(), holding.heldBy(), sha256)
                .firstResultOptional();
    }

    /** EVIDENCE_FILE_NOT_FOUND, also for what is no id at all. */
    EvidenceFile get(String id) {
        try {
            return findByIdOptional(UUID.fromString(id)).orElseThrow(() -> EVIDENCE_FILE_NOT_FOUND.because(id));
        } catch (IllegalArgumentException noId) {
            throw EVIDENCE_FILE_NOT_FOUND.because(id);
        }
    }

    @Override
    public ScanTurns<EvidenceFile> turns() {
        return TURNS;
    }

    @Override
    public void scanned(UUID id, ScanVerdict verdict) {
        var file = findById(id);
        file.scanned(verdict);
        audit.record("EvidenceScanned", id.toString(), 0, Map.of("verdict", verdict));
    }
}
