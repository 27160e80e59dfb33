package tw.servicequality.verification.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import tw.servicequality.verification.running.RunningPlatform;
import tw.servicequality.verification.running.RunningPlatform.Database;

/** Where it is measured: a service's database of this platform, emptied, and processes of the bench's own on it. */
final class Ground implements AutoCloseable {

    /** Of nobody's data: the ground is emptied before and after. */
    static final String PERSONAL_DATA_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final RunningPlatform platform;
    private final Database database;
    private final Deque<ServiceProcess> running = new ConcurrentLinkedDeque<>();

    Ground(RunningPlatform platform) {
        this(platform, "complaint");
    }

    /** On the database of another service. */
    Ground(RunningPlatform platform, String service) {
        this.platform = platform;
        this.database = platform.databases().get(service);
        // a bench that is interrupted leaves nothing running
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> running.forEach(process -> process.process().destroyForcibly())));
    }

    RunningPlatform platform() {
        return platform;
    }

    Database database() {
        return database;
    }

    Connection open() throws SQLException {
        return database.open();
    }

    /** Ends the processes and forgets all rows and tables. */
    void empty() throws SQLException {
        endAll();
        new Aside(this).forget();
        run("drop schema public cascade; create schema public");
    }

    void run(String... statements) throws SQLException {
        try (var connection = open();
                var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.execute(statement);
            }
        }
    }

    /** The first column of the first row. */
    long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    /** The first column of the first row as text. */
    String text(String query) throws SQLException {
        try (var connection = open();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A complaint-service on this ground that is ready, with the agencies it has to know. */
    ServiceProcess complaintService() throws IOException, SQLException {
        var smtp = platform.smtp().split(":");
        var environment = new HashMap<>(Map.of(
                "SQ_DATABASE_URL", database.url(),
                "SQ_DATABASE_USER", database.user(),
                "SQ_DATABASE_PASSWORD", database.password(),
                "SQ_KAFKA", platform.kafka(),
                "SQ_OIDC_ISSUER", platform.issuer(),
                "SQ_SMTP_HOST", smtp[0],
                "SQ_SMTP_PORT", smtp[1],
                "SQ_PERSONAL_DATA_KEY", PERSONAL_DATA_KEY));
        environment.put("SQ_ATTACHMENTS", log("attachments").toString());
        var service = start("complaint-service", environment);
        Office.register(this);
        return service;
    }

    /** A plan-service on this ground that is ready and trusts the bench's own tokens: ten thousand agencies have no accounts. */
    ServiceProcess planService(AgencyTokens tokens) throws IOException {
        return start(
                "plan-service",
                Map.of(
                        "SQ_DATABASE_URL", database.url(),
                        "SQ_DATABASE_USER", database.user(),
                        "SQ_DATABASE_PASSWORD", database.password(),
                        "SQ_KAFKA", platform.kafka(),
                        "SQ_OIDC_ISSUER", platform.issuer(),
                        "SQ_EVIDENCE", log("evidence").toString(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL", "",
                        "QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey(),
                        "QUARKUS_OIDC_TOKEN_ISSUER", AgencyTokens.ISSUER));
    }

    /** An assessment-service on this ground that is ready, with the agencies it has to know. */
    ServiceProcess assessmentService() throws IOException, SQLException {
        var service = start(
                "assessment-service",
                Map.of(
                        "SQ_DATABASE_URL", database.url(),
                        "SQ_DATABASE_USER", database.user(),
                        "SQ_DATABASE_PASSWORD", database.password(),
                        "SQ_KAFKA", platform.kafka(),
                        "SQ_OIDC_ISSUER", platform.issuer(),
                        "SQ_FILES", log("bench-files").toString()));
        Office.register(this);
        return service;
    }

    /** A reward-service on this ground that is ready and trusts the bench's own tokens. */
    ServiceProcess rewardService(AgencyTokens tokens) throws IOException {
        return start(
                "reward-service",
                Map.of(
                        "SQ_DATABASE_URL", database.url(),
                        "SQ_DATABASE_USER", database.user(),
                        "SQ_DATABASE_PASSWORD", database.password(),
                        "SQ_KAFKA", platform.kafka(),
                        "SQ_OIDC_ISSUER", platform.issuer(),
                        "SQ_PERSONAL_DATA_KEY", PERSONAL_DATA_KEY,
                        "QUARKUS_OIDC_AUTH_SERVER_URL", "",
                        "QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey(),
                        "QUARKUS_OIDC_TOKEN_ISSUER", AgencyTokens.ISSUER));
    }

    /** A gateway before this service, without limits on the rate. */
    ServiceProcess gateway(ServiceProcess service) throws IOException {
        return start(
                "gateway",
                Map.of(
                        "SQ_COMPLAINT_URL", service.origin().toString(),
                        "SQ_OIDC_ISSUER", platform.issuer(),
                        "GATEWAY_RATE_ENABLED", "false"));
    }

    void end(ServiceProcess process) {
        running.remove(process);
        process.close();
    }

    Path log(String name) {
        return Path.of(platform.data()).resolve("log").resolve(name);
    }

    /** Ends it with kill -9, and starts the same again at the same port. */
    ServiceProcess killAndRevive(ServiceProcess service) throws IOException {
        running.remove(service);
        service.process().destroyForcibly().onExit().join();
        var again = service.again();
        running.push(again);
        again.awaitReady();
        return again;
    }

    private ServiceProcess start(String module, Map<String, String> environment) throws IOException {
        var port = freePort();
        var jar = Path.of(platform.checkout()).resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        var process = ServiceProcess.start(jar, port, environment, log("bench-" + module + "-" + port + ".log"));
        running.push(process);
        process.awaitReady();
        return process;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void endAll() {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }

    @Override
    public void close() {
        endAll();
    }
}
