package tw.servicequality.platform.filestore;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.background.Background;
import tw.servicequality.platform.malware.MalwareScan;
import tw.servicequality.platform.malware.MalwareScans;
import tw.servicequality.platform.vault.Vault;

/**
 * Scans what was taken in, any number of replicas beside each other, outside of transactions. Where no scanner is set up it does
 * nothing; once one is, it begins with what lies there unscanned. A scanner that does not answer is asked again.
 */
@ApplicationScoped
class FileScanner {

    private static final Duration POLL = Duration.ofMillis(500);

    private final List<FileOwner> owners;
    private final Vault vault;
    private final Clock clock;
    private final Optional<MalwareScan> scan;
    private final Background background = new Background("file-scanner", this::run);

    FileScanner(@All List<FileOwner> owners, Vault vault, Clock clock, MalwareScans scans) {
        this.owners = owners;
        this.vault = vault;
        this.clock = clock;
        this.scan = scans.inUse().filter(it -> !owners.isEmpty());
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
            var idle = true;
            for (var owner : owners) {
                var next = QuarkusTransaction.requiringNew().call(() -> owner.nextToScan(clock.instant()));
                if (next.isPresent()) {
                    scan(owner, next.get());
                    idle = false;
                }
            }
            if (idle) {
                background.pause(POLL);
            }
        }
    }

    private void scan(FileOwner owner, FileOwner.Unscanned file) throws IOException {
        if (file.key().isPresent()) {
            try (var content = vault.open(file.id(), file.key().get())) {
                var verdict = scan.orElseThrow().scan(content);
                QuarkusTransaction.requiringNew().run(() -> owner.scanned(file.id(), verdict));
            }
        }
    }
}
