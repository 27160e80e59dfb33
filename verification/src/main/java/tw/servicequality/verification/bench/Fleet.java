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

    /** Throws an AssertionError if the others do not carry on. */
    interface Check {
        void make() throws SQLException;
    }

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

    /** One of them hangs for so long; the check is made while it still does. */
    void hang(Duration time, Check meanwhile) throws IOException, SQLException {
        var victim = replicas.get(random.nextInt(SIZE));
        victim.freeze();
        try {
            LockSupport.parkNanos(time.toNanos());
            meanwhile.make();
        } finally {
            victim.thaw();
        }
        victim.awaitReady();
    }

    @Override
    public void close() {
        replicas.forEach(ground::end);
    }
}
