package tw.servicequality.verification.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.verification.bench.Load.Outcome;

/** Filing a petition with the service, and the same rows by plain JDBC behind a bare HTTP server, on the same PostgreSQL in turns. */
record FilingBench(Ground ground, BenchOptions options) {

    private static final double WANTED_RATIO = 0.5;
    private static final int CONNECTIONS = 20;

    void run() throws IOException, SQLException, InterruptedException {
        ground.empty();
        var service = ground.complaintService();
        var bare = bareServer();
        try {
            Machine.says("%d clients; the service relays and seals what either of them writes", options.clients());
            var ours = new ArrayList<Outcome>();
            var limit = new ArrayList<Outcome>();
            for (var round = 1; round <= 2; round++) {
                ours.add(measure("complaint-service", service.origin()));
                limit.add(measure("plain JDBC", bare.origin()));
            }
            var ratio = rate(ours) / rate(limit);
            Machine.says(
                    "%ntarget %.1f of plain JDBC: %.0f/s of %.0f/s = %.2f, %s",
                    WANTED_RATIO, rate(ours), rate(limit), ratio, ratio >= WANTED_RATIO ? "reached" : "missed");
            ground.end(service);
            measure("plain JDBC, with nobody to relay and seal", bare.origin());
        } finally {
            bare.close();
        }
        ground.empty();
    }

    private static double rate(List<Outcome> rounds) {
        return rounds.stream().mapToDouble(Outcome::turnsPerSecond).average().orElseThrow();
    }

    private Outcome measure(String who, URI origin) throws InterruptedException {
        var outcome = new Load(options.clients(), options.warmUp(), options.measured()).run(origin, client -> {
            var office = Office.ALL.get(client.number() % Office.ALL.size());
            Petition.file(client, Petition.to(office.agency(), options.mail()));
        });
        Machine.says("%n%s: %.0f petitions/s", who, outcome.turnsPerSecond());
        outcome.print();
        Machine.load();
        return outcome;
    }

    private ServiceProcess bareServer() throws IOException {
        var port = Ground.freePort();
        var database = ground.database();
        var log = ground.log("bench-bare-server.log");
        var builder = new ProcessBuilder(
                        ServiceProcess.java(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareServer.class.getName(),
                        Integer.toString(port),
                        database.url(),
                        database.user(),
                        database.password(),
                        Integer.toString(CONNECTIONS))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var server = ServiceProcess.of(builder, port, log);
        server.awaitReady();
        return server;
    }
}
