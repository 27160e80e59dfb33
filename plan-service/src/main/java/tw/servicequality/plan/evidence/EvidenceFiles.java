package tw.servicequality.plan.evidence;

import static tw.servicequality.plan.evidence.EvidenceProblem.EVIDENCE_FILE_NOT_FOUND;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.filestore.FileRow;
import tw.servicequality.platform.filestore.FileRows;
import tw.servicequality.platform.filestore.ScanTurns;
import tw.servicequality.platform.malware.ScanVerdict;

/** All files behind reports; none of them is given up. */
@ApplicationScoped
class EvidenceFiles implements FileRows<EvidenceFile> {

    private static final ScanTurns<EvidenceFile> TURNS =
            new ScanTurns<>(EvidenceFile.class, "evidence_file", FileRow::putOff);

    private final AuditTrail audit;

    EvidenceFiles(AuditTrail audit) {
        this.audit = audit;
    }

    List<EvidenceFile> of(UUID report) {
        return list("reportId", Sort.by("addedAt", "id"), report);
    }

    Optional<EvidenceFile> same(UUID report, byte[] sha256) {
        return find("reportId = ?1 and sha256 = ?2", report, sha256).firstResultOptional();
    }

    /** EVIDENCE_FILE_NOT_FOUND for one that this report has not. */
    EvidenceFile get(UUID report, String id) {
        return of(report).stream()
                .filter(file -> file.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> EVIDENCE_FILE_NOT_FOUND.because(id));
    }

    @Override
    public ScanTurns<EvidenceFile> turns() {
        return TURNS;
    }

    @Override
    public void scanned(UUID id, ScanVerdict verdict) {
        var file = findById(id);
        file.scanned(verdict);
        audit.record("EvidenceScanned", file.reportId().toString(), 0, Map.of("file", id, "verdict", verdict));
    }
}
