package tw.servicequality.verification.bench;

import static tw.servicequality.verification.running.RunningPlatform.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/**
 * The limit that filing is held against: the JDK's own HTTP server, which reads the JSON and writes the same rows by plain JDBC in
 * one transaction. It checks nothing, reckons nothing and seals nothing. Arguments: port, JDBC URL, user, password, connections.
 */
public final class BareServer {

    private final BlockingQueue<Connection> pool;

    private BareServer(BlockingQueue<Connection> pool) {
        this.pool = pool;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var connections = Integer.parseInt(arguments[4]);
        var pool = new ArrayBlockingQueue<Connection>(connections);
        for (var at = 0; at < connections; at++) {
            var connection = DriverManager.getConnection(arguments[1], arguments[2], arguments[3]);
            connection.setAutoCommit(false);
            pool.add(connection);
        }
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        var server = HttpServer.create(address, 0);
        server.createContext("/q/health/ready", exchange -> answer(exchange, 200, "{}"));
        server.createContext("/api/v1/complaints", new BareServer(pool)::file);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void file(HttpExchange exchange) throws IOException {
        var petition = JSON.readTree(exchange.getRequestBody());
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        try {
            var number = write(petition, key);
            answer(exchange, 201, "{\"caseNumber\":\"" + number + "\",\"agency\":\"WRA\",\"status\":\"FILED\"}");
        } catch (SQLException | InterruptedException failure) {
            answer(exchange, 500, "{\"detail\":\"" + failure.getMessage().replace('"', '\'') + "\"}");
        }
    }

    private String write(JsonNode petition, String key) throws SQLException, InterruptedException {
        var connection = pool.take();
        try {
            var number = new PetitionRows(connection).write(petition, key);
            connection.commit();
            return number;
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            pool.add(connection);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
