package tw.servicequality.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Replicas of the complaint-service, each of which comes back at its own port after it was killed or frozen. */
final class Fleet implements AutoCloseable {

    private static final int SIZE = 3;
    private static final Duration FROZEN = Duration.ofSeconds(15);

    private final Ground ground;
    private final Random random = new Random();
    private final List<ServiceProcess> replicas = new ArrayList<>();

    Fleet(Ground ground) throws IOException, SQLException {
        this.ground = ground;
        for (var at = 0; at < SIZE; at++) {
            replicas.add(ground.complaintService());
        }
    }

    List<URI> origins() {
        return replicas.stream().map(ServiceProcess::origin).toList();
    }

    /** Returns when the killed one takes requests again. */
    void killAndRevive() throws IOException {
        var victim = random.nextInt(SIZE);
        replicas.set(victim, ground.killAndRevive(replicas.get(victim)));
    }

    /** Stops one for longer than a silent session lives, then lets it go on. */
    void freezeAndThaw() throws IOException {
        var victim = replicas.get(random.nextInt(SIZE));
        victim.freeze();
        LockSupport.parkNanos(FROZEN.toNanos());
        victim.thaw();
        victim.awaitReady();
    }

    @Override
    public void close() {
        replicas.forEach(ground::end);
    }
}
