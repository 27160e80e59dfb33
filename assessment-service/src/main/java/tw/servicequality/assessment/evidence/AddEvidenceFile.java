package tw.servicequality.assessment.evidence;

import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_TOO_LARGE;
import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_TYPE_REFUSED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.assessment.evidence.EvidenceFile.Holding;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.filestore.FileIntake;
import tw.servicequality.platform.filestore.FileLimits;
import tw.servicequality.platform.filestore.FileName;
import tw.servicequality.platform.filestore.FileRecord;
import tw.servicequality.platform.filestore.UploadTurns;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.platform.vault.KeptFile;

/** 收存佐證檔案: whether the sender may is asked before the file is sent, and again when its row is written. */
@ApplicationScoped
class AddEvidenceFile {

    private final EvidenceFiles files;
    private final Evidences evidences;
    private final FileIntake intake;
    private final UploadTurns turns;
    private final AuditTrail audit;
    private final Clock clock;
    private final FileLimits limits;

    AddEvidenceFile(
            EvidenceFiles files,
            Evidences evidences,
            FileIntake intake,
            UploadTurns turns,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "assessment.evidence.limit-bytes") long limit,
            @ConfigProperty(name = "assessment.evidence.types") Set<String> types) {
        this.files = files;
        this.evidences = evidences;
        this.intake = intake;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
        this.limits = new FileLimits(limit, types, EVIDENCE_FILE_TOO_LARGE, EVIDENCE_FILE_TYPE_REFUSED);
    }

    /** The door refuses, or says whose the file is; one that the holder has already is answered as it is kept. */
    EvidenceFile add(Supplier<Holding> door, FileName name, String length, InputStream body) {
        return turns.take(body, () -> {
            QuarkusTransaction.requiringNew().run(door::get);
            return intake.take(limits, UploadTurns.announced(length), body, new Row(door, name));
        });
    }

    private final class Row implements FileRecord<EvidenceFile> {

        private final Supplier<Holding> door;
        private final FileName name;

        private Row(Supplier<Holding> door, FileName name) {
            this.door = door;
            this.name = name;
        }

        @Override
        public Optional<EvidenceFile> same(byte[] sha256) {
            return files.same(door.get(), sha256);
        }

        @Override
        public EvidenceFile write(KeptFile file, String mediaType) {
            var holding = door.get();
            var kept = new EvidenceFile(holding, name, file, mediaType, clock.instant());
            var facts = "{\"mediaType\":\"%s\",\"bytes\":%d}".formatted(mediaType, file.bytes());
            var summary = "檔案「" + name.text() + "」";
            evidences.persistAndFlush(
                    Evidence.of(file.id(), holding.agency(), holding.heldBy(), Taipei.today(clock), summary, facts));
            files.persistAndFlush(kept);
            audit.record("EvidenceFileAdded", file.id().toString(), 0, Map.of("agency", holding.agency()));
            return kept;
        }
    }
}
