package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;

/** Three cases of the service's own hand: as filed, assigned, closed. */
record Samples(String filed, String assigned, String closed) {

    static Samples write(Ground ground) throws IOException, SQLException {
        var service = ground.complaintService();
        var numbers = new ArrayList<String>();
        var office = Office.ALL.getFirst();
        var lifecycle = new Lifecycle(ground.platform(), false);
        var bearer = lifecycle.bearer(office);
        try (var wire = new Wire(service.origin())) {
            var client = Load.Client.unmeasured(wire);
            for (var steps = 0; steps < 3; steps++) {
                var reply = Petition.file(client, Petition.to(office.agency(), false));
                numbers.add(reply.text("caseNumber"));
                if (steps > 0) {
                    reply = lifecycle.assign(client, reply, office, bearer);
                }
                if (steps > 1) {
                    lifecycle.close(client, reply, bearer);
                }
            }
        }
        awaitSent(ground);
        ground.end(service);
        return new Samples(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    /** The service's background work on them is done. */
    private static void awaitSent(Ground ground) throws SQLException {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (ground.count("select count(*) from outbox_unsent") > 0 && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(100).toNanos());
        }
    }
}
