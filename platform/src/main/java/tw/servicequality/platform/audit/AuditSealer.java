package tw.servicequality.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.background.Background;
import tw.servicequality.platform.background.DatabaseSession;
import tw.servicequality.platform.background.Sweep;

/** Takes pending entries in batches, gives each its place in the chain and leaves an anchor of the new head in the outbox. */
@ApplicationScoped
class AuditSealer {

    private static final Duration REST = Duration.ofMillis(400);

    private final DatabaseSession session;
    private final String application;
    private final Background background = new Background("audit-sealer", this::seal);

    AuditSealer(DatabaseSession session, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.session = session;
        this.application = application;
    }

    void start(@Observes StartupEvent started) {
        background.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        background.stop();
    }

    private void seal() throws SQLException {
        try (var connection = session.open("audit-sealer")) {
            session.awaitTurn(connection, "audit-sealer", background);
            var sweep = new Sweep(connection, "audit_pending");
            connection.setAutoCommit(false);
            while (background.runs()) {
                var sealed = sealBatch(connection);
                sweep.gone(connection, sealed);
                if (sealed < AuditBatch.LIMIT) {
                    background.pause(REST);
                }
            }
        }
    }

    private int sealBatch(Connection connection) throws SQLException {
        var batch = AuditBatch.take(connection);
        if (batch.size() > 0) {
            batch.write(connection);
            batch.anchor(connection, application);
        }
        connection.commit();
        return batch.size();
    }
}
