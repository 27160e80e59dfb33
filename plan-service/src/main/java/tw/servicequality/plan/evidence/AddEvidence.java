package tw.servicequality.plan.evidence;

import static tw.servicequality.plan.evidence.EvidenceProblem.EVIDENCE_FILE_TOO_LARGE;
import static tw.servicequality.plan.evidence.EvidenceProblem.EVIDENCE_FILE_TYPE_REFUSED;
import static tw.servicequality.plan.evidence.EvidenceProblem.TOO_MANY_EVIDENCE_FILES;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.filestore.FileIntake;
import tw.servicequality.platform.filestore.FileLimits;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.filestore.FileRecord;
import tw.servicequality.platform.filestore.UploadTurns;
import tw.servicequality.platform.vault.KeptFile;

/** 檢附佐證: whether the sender may is asked before the file is sent, and again when its row is written. */
@ApplicationScoped
class AddEvidence {

    private final EvidenceFiles files;
    private final FileIntake intake;
    private final UploadTurns turns;
    private final AuditTrail audit;
    private final Clock clock;
    private final FileLimits limits;
    private final int most;

    AddEvidence(
            EvidenceFiles files,
            FileIntake intake,
            UploadTurns turns,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "plan.evidence.limit-bytes") long limit,
            @ConfigProperty(name = "plan.evidence.types") Set<String> types,
            @ConfigProperty(name = "plan.evidence.per-report") int most) {
        this.files = files;
        this.intake = intake;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
        this.limits = new FileLimits(limit, types, EVIDENCE_FILE_TOO_LARGE, EVIDENCE_FILE_TYPE_REFUSED);
        this.most = most;
    }

    /** The door gives the report and refuses; a file that the report has already is answered as it is kept. */
    EvidenceFile add(Supplier<UUID> door, FileName name, String length, InputStream body) {
        return turns.take(body, () -> {
            QuarkusTransaction.requiringNew().run(() -> demandRoom(door.get()));
            return intake.take(limits, UploadTurns.announced(length), body, new Row(door, name));
        });
    }

    private void demandRoom(UUID report) {
        if (files.of(report).size() >= most) {
            throw TOO_MANY_EVIDENCE_FILES.because("每次提報上限為 " + most + " 件");
        }
    }

    private final class Row implements FileRecord<EvidenceFile> {

        private final Supplier<UUID> door;
        private final FileName name;

        private Row(Supplier<UUID> door, FileName name) {
            this.door = door;
            this.name = name;
        }

        @Override
        public Optional<EvidenceFile> same(byte[] sha256) {
            return files.same(door.get(), sha256);
        }

        @Override
        public EvidenceFile write(KeptFile file, String mediaType) {
            var report = door.get();
            demandRoom(report);
            var evidence = new EvidenceFile(report, name, file, mediaType, clock.instant());
            files.persistAndFlush(evidence);
            audit.record("EvidenceAdded", report.toString(), 0, Map.of("file", file.id(), "bytes", file.bytes()));
            return evidence;
        }
    }
}
