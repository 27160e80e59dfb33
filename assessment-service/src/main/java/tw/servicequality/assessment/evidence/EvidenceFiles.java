package tw.servicequality.assessment.evidence;

import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import tw.servicequality.assessment.evidence.EvidenceFile.Holding;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.filestore.FileOwner;
import tw.servicequality.platform.malware.ScanVerdict;

/** All files that are evidence; none of them is given up. */
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
        audit.record("EvidenceScanned", id.toString(), 0, Map.of("verdict", verdict));
    }
}
