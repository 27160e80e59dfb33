package tw.servicequality.gateway.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A real HTTP server that stands where a service would, and remembers what it was asked. */
public final class FakeService {
    /** One request as it arrived. */
    public record Received(String method, String uri, Map<String, List<String>> headers, long bodyBytes) {
        /** The only value of a header, or null if it did not arrive. */
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join("|", header.getValue()))
                    .findFirst()
                    .orElse(null);
        }
    }

    private final String name;
    private final int port;
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private long arrived;
    private volatile String openapi;
    private volatile CountDownLatch silence = new CountDownLatch(1);
    private HttpServer server;

    FakeService(String name, String openapi) {
        this.name = name;
        this.openapi = openapi;
        this.port = start(0);
    }

    private int start(int wantedPort) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wantedPort), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        return server.getAddress().getPort();
    }

    /** Where it listens. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The last request that is not one of the gateway's own questions. */
    public Received last() {
        return received.stream().reduce((earlier, later) -> later).orElseThrow();
    }

    /** How many requests arrived, without the gateway's own questions. */
    public int count() {
        return received.size();
    }

    /** Changes the OpenAPI document that it shows. */
    public void publish(String document) {
        openapi = document;
    }

    /** Stops listening, as a killed service does. */
    public void stop() {
        server.stop(0);
    }

    /** Listens again on the same port. */
    public void startAgain() {
        start(port);
    }

    /** Lets all requests to {@code …/silent} go on. */
    public void breakSilence() {
        silence.countDown();
        silence = new CountDownLatch(1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String uri = exchange.getRequestURI().toString();
        long bytes = read(exchange.getRequestBody());
        if (uri.startsWith("/q/")) {
            send(exchange, 200, uri.startsWith("/q/openapi") ? openapi : "{\"status\":\"UP\",\"secret\":\"inside\"}");
            return;
        }
        received.add(new Received(exchange.getRequestMethod(), uri, Map.copyOf(exchange.getRequestHeaders()), bytes));
        if (uri.endsWith("/silent")) {
            awaitNoise();
        }
        exchange.getResponseHeaders().add("Connection", "X-Inside");
        exchange.getResponseHeaders().add("X-Inside", "hop");
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        if (uri.endsWith("/empty")) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else if (uri.endsWith("/refused")) {
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            send(exchange, 409, "{\"code\":\"FROM_THE_SERVICE\"}");
        } else {
            send(exchange, 200, name + " received " + bytes);
        }
    }

    /** Waits until so many bytes of the body that comes just now are here; fails after five seconds. */
    public synchronized void awaitBody(long bytes) {
        long patience = System.nanoTime() + 5_000_000_000L;
        while (arrived < bytes) {
            try {
                wait(1000);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("only " + arrived + " bytes came");
            }
        }
    }

    private synchronized void arrived(long bytes) {
        arrived = bytes;
        notifyAll();
    }

    private long read(InputStream body) throws IOException {
        byte[] part = new byte[8192];
        long bytes = 0;
        for (int length = body.read(part); length >= 0; length = body.read(part)) {
            bytes += length;
            arrived(bytes);
        }
        return bytes;
    }

    private void awaitNoise() {
        try {
            silence.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
