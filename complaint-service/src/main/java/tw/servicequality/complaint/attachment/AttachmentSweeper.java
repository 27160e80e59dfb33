package tw.servicequality.complaint.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.complaint.vault.Vault;
import tw.servicequality.platform.background.Background;

/**
 * Deletes files whose row never committed, and those of petitioners who are erased: these cannot be read any more, and need not lie
 * there either. Every replica may do so; what another has deleted is no error.
 */
@ApplicationScoped
class AttachmentSweeper {

    private final Attachments attachments;
    private final Vault vault;
    private final Duration grace;
    private final Duration rest;
    private final Background background = new Background("attachment-sweeper", this::run);

    AttachmentSweeper(
            Attachments attachments,
            Vault vault,
            @ConfigProperty(name = "complaint.attachments.orphan-grace", defaultValue = "1h") Duration grace,
            @ConfigProperty(name = "complaint.attachments.sweep-every", defaultValue = "10m") Duration rest) {
        if (grace.compareTo(Vault.LONGEST.multipliedBy(2)) < 0) {
            throw new IllegalStateException("complaint.attachments.orphan-grace must be an hour at least");
        }
        this.attachments = attachments;
        this.vault = vault;
        this.grace = grace;
        this.rest = rest;
    }

    void start(@Observes StartupEvent started) {
        background.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        background.stop();
    }

    private void run() {
        while (background.runs()) {
            vault.underWay(grace).forEach(this::settle);
            while (background.runs() && QuarkusTransaction.requiringNew().call(this::eraseSome)) {}
            background.pause(rest);
        }
    }

    /** A row that has not committed within the grace never will: no request lives as long. */
    private void settle(UUID id) {
        var known = QuarkusTransaction.requiringNew()
                .call(() -> attachments.findByIdOptional(id).isPresent());
        if (known) {
            vault.settle(id);
        } else {
            vault.discard(id);
        }
    }

    /** The file goes first: a crash in between repeats it. False if there was nothing to do. */
    private boolean eraseSome() {
        var some = attachments.ofErased();
        some.forEach(attachment -> {
            vault.discard(attachment.attachmentId());
            attachment.erase();
        });
        return !some.isEmpty();
    }
}
