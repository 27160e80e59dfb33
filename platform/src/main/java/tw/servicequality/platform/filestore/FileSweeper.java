package tw.servicequality.platform.filestore;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.background.Background;
import tw.servicequality.platform.vault.Vault;

/**
 * Deletes files whose row never committed, and those that their owner gives up. Every replica may do so; what another has deleted is
 * no error. Where nothing owns files it does nothing.
 */
@ApplicationScoped
class FileSweeper {

    private final List<FileOwner> owners;
    private final Vault vault;
    private final Duration grace;
    private final Duration rest;
    private final Background background = new Background("file-sweeper", this::run);

    FileSweeper(
            @All List<FileOwner> owners,
            Vault vault,
            @ConfigProperty(name = "platform.filestore.orphan-grace", defaultValue = "1h") Duration grace,
            @ConfigProperty(name = "platform.filestore.sweep-every", defaultValue = "10m") Duration rest) {
        if (grace.compareTo(Vault.LONGEST.multipliedBy(2)) < 0) {
            throw new IllegalStateException("platform.filestore.orphan-grace must be an hour at least");
        }
        this.owners = owners;
        this.vault = vault;
        this.grace = grace;
        this.rest = rest;
    }

    void start(@Observes StartupEvent started) {
        if (!owners.isEmpty()) {
            background.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (!owners.isEmpty()) {
            background.stop();
        }
    }

    private void run() {
        while (background.runs()) {
            vault.underWay(grace).forEach(this::settle);
            owners.forEach(this::discardAll);
            background.pause(rest);
        }
    }

    private void discardAll(FileOwner owner) {
        while (background.runs() && QuarkusTransaction.requiringNew().call(owner::discardSome)) {}
    }

    /** A row that has not committed within the grace never will: no request lives as long. */
    private void settle(UUID id) {
        var named = QuarkusTransaction.requiringNew().call(() -> owners.stream().anyMatch(owner -> owner.names(id)));
        if (named) {
            vault.settle(id);
        } else {
            vault.discard(id);
        }
    }
}
