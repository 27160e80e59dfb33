package tw.servicequality.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.platform.background.Background;
import tw.servicequality.platform.background.DatabaseSession;

/**
 * Sends what lies in the outbox, in order within each key. Of all replicas one works at a time: the one whose session holds
 * the advisory lock, which the database frees when that session dies. A crash between sending and striking out sends again; the
 * inbox of the receiver knows the id.
 */
@ApplicationScoped
class OutboxRelay {

    /** What another replica committed, or a timer, is found after so long at the latest. */
    private static final Duration LOOK = Duration.ofMillis(50);

    /** Facts that follow one another closely go together. */
    private static final Duration LEAST_REST = Duration.ofMillis(5);

    /** So many times as long as it worked: where all cores are taken it leaves them to the requests, by fewer and larger batches. */
    private static final int RESTS = 3;

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(3);

    private final DatabaseSession session;
    private final OutboxBell bell;
    private final FactProducer producer;
    private final String source;
    private final Background background = new Background("outbox-relay", this::relay);

    OutboxRelay(
            DatabaseSession session,
            OutboxBell bell,
            FactProducer producer,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.session = session;
        this.bell = bell;
        this.producer = producer;
        this.source = "/" + application;
    }

    void start(@Observes StartupEvent started) {
        background.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        background.stop();
    }

    /** One life of the session: runs until the database goes away or the service stops. */
    private void relay() throws SQLException, ExecutionException, InterruptedException {
        try (var connection = session.open("outbox-relay")) {
            session.awaitTurn(connection, "outbox-relay", background);
            var unsent = new UnsentFacts(connection);
            while (background.runs()) {
                var begun = System.nanoTime();
                if (sendBatch(unsent, connection) < UnsentFacts.BATCH) {
                    background.pause(rest(System.nanoTime() - begun));
                    bell.await(LOOK);
                }
            }
        }
    }

    private static Duration rest(long workedNanos) {
        return Duration.ofNanos(Math.clamp(RESTS * workedNanos, LEAST_REST.toNanos(), LOOK.toNanos()));
    }

    private int sendBatch(UnsentFacts unsent, Connection connection)
            throws SQLException, ExecutionException, InterruptedException {
        var facts = unsent.next();
        var sent = new ArrayList<Future<RecordMetadata>>(facts.size());
        for (var fact : facts) {
            sent.add(begun(producer.send(fact.message(source))));
        }
        for (var acknowledgement : sent) {
            await(acknowledgement, connection);
        }
        unsent.strike(facts);
        return facts.size();
    }

    /** However long the broker is away; meanwhile the session shows that it lives. */
    private static void await(Future<RecordMetadata> acknowledgement, Connection connection)
            throws SQLException, ExecutionException, InterruptedException {
        while (true) {
            try {
                acknowledgement.get(SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException brokerAway) {
                if (!connection.isValid(1)) {
                    throw new SQLException("the turn is lost", brokerAway);
                }
            }
        }
    }

    /** A send that failed at once ends the batch here, before a later message of the key can overtake. */
    private static Future<RecordMetadata> begun(Future<RecordMetadata> send)
            throws ExecutionException, InterruptedException {
        if (send.isDone()) {
            send.get();
        }
        return send;
    }
}
