package tw.servicequality.complaint.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.complaint.malware.MalwareScan;
import tw.servicequality.complaint.malware.MalwareScans;
import tw.servicequality.complaint.malware.ScanVerdict;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.vault.FileKey;
import tw.servicequality.complaint.vault.Vault;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.background.Background;

/**
 * Scans what was added, any number of replicas beside each other, outside of transactions. Where no scanner is set up it does
 * nothing; once one is, it begins with what lies there unscanned. A scanner that does not answer is asked again.
 */
@ApplicationScoped
class AttachmentScanner {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Attachments attachments;
    private final Petitioners petitioners;
    private final Vault vault;
    private final AuditTrail audit;
    private final Clock clock;
    private final Optional<MalwareScan> scan;
    private final Background background = new Background("attachment-scanner", this::run);

    AttachmentScanner(
            Attachments attachments,
            Petitioners petitioners,
            Vault vault,
            AuditTrail audit,
            Clock clock,
            MalwareScans scans) {
        this.attachments = attachments;
        this.petitioners = petitioners;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
        this.scan = scans.inUse();
    }

    void start(@Observes StartupEvent started) {
        if (scan.isPresent()) {
            background.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scan.isPresent()) {
            background.stop();
        }
    }

    private void run() throws IOException {
        while (background.runs()) {
            var next = QuarkusTransaction.requiringNew().call(() -> attachments.takeNext(clock.instant()));
            if (next.isEmpty()) {
                background.pause(POLL);
            } else {
                scan(next.get());
            }
        }
    }

    private void scan(Attachment attachment) throws IOException {
        var key = QuarkusTransaction.requiringNew()
                .call(() -> attachment.sealedKey().flatMap(it -> petitioners.open(attachment.caseNumber(), it)));
        if (key.isPresent()) {
            try (var content = vault.open(attachment.attachmentId(), FileKey.read(key.get()))) {
                var verdict = scan.orElseThrow().scan(content);
                QuarkusTransaction.requiringNew().run(() -> record(attachment, verdict));
            }
        }
    }

    private void record(Attachment scanned, ScanVerdict verdict) {
        var attachment = attachments.findById(scanned.attachmentId());
        attachment.scanned(verdict);
        audit.record(
                "AttachmentScanned",
                attachment.caseNumber(),
                0,
                Map.of("attachment", attachment.attachmentId(), "verdict", verdict));
    }
}
