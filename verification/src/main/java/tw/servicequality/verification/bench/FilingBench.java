package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import tw.servicequality.verification.bench.Rounds.Side;

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
            var rates = new Rounds(options.loadByTurns(), this::file)
                    .compare(new Side("complaint-service", service.origin()), new Side("plain JDBC", bare.origin()));
            Machine.says(
                    "%ntarget %.1f of plain JDBC: %.0f/s of %.0f/s = %.2f, %s",
                    WANTED_RATIO,
                    rates.subject(),
                    rates.limit(),
                    rates.ratio(),
                    rates.ratio() >= WANTED_RATIO ? "reached" : "missed");
            ground.end(service);
            var alone = options.load().measure(bare.origin(), this::file);
            Machine.says("%nplain JDBC, with nobody to relay and seal: %.0f petitions/s", alone.turnsPerSecond());
            alone.print();
        } finally {
            bare.close();
        }
        ground.empty();
    }

    private void file(Load.Client client) throws IOException {
        var office = Office.ALL.get(client.number() % Office.ALL.size());
        Petition.file(client, Petition.to(office.agency(), options.mail()));
    }

    private ServiceProcess bareServer() throws IOException {
        var port = Ground.freePort();
        var database = ground.database();
        var log = ground.log("bench-bare-server.log");
        var command = ServiceProcess.command();
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName(),
                Integer.toString(port),
                database.url(),
                database.user(),
                database.password(),
                Integer.toString(CONNECTIONS)));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        var server = ServiceProcess.of(builder, port, log);
        server.awaitReady();
        return server;
    }
}
