package tw.servicequality.plan.evidence;

import static tw.servicequality.plan.evidence.EvidenceProblem.EVIDENCE_FILE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.filestore.FileOwner;
import tw.servicequality.platform.malware.ScanVerdict;

/** All files behind reports; none of them is given up. */
@ApplicationScoped
class EvidenceFiles implements PanacheRepositoryBase<EvidenceFile, UUID>, FileOwner {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final String NEXT = """
        select * from evidence_file where state = 'UNSCANNED' and scan_after <= :now
        order by scan_after limit 1 for update skip locked\
        """;

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
    public boolean names(UUID id) {
        return findByIdOptional(id).isPresent();
    }

    @Override
    public boolean discardSome() {
        return false;
    }

    @Override
    public Optional<Unscanned> nextToScan(Instant now) {
        var next = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NEXT, EvidenceFile.class)
                .setParameter("now", now)
                .uniqueResultOptional();
        next.ifPresent(file -> file.putOff(now.plus(LEASE)));
        return next.map(file -> new Unscanned(file.id(), Optional.of(file.key())));
    }

    @Override
    public void scanned(UUID id, ScanVerdict verdict) {
        var file = findById(id);
        file.scanned(verdict);
        audit.record("EvidenceScanned", file.reportId().toString(), 0, Map.of("file", id, "verdict", verdict));
    }
}
