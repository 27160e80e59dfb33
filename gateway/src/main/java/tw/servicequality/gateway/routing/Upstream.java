package tw.servicequality.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import jakarta.inject.Singleton;

/** The one pool of connections to the services. */
@Singleton
public class Upstream {
    private final UpstreamConfig config;
    private final HttpClient client;

    Upstream(Vertx vertx, UpstreamConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setProtocolVersion(HttpVersion.HTTP_1_1)
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setKeepAliveTimeout((int) config.keepAlive().toSeconds())
                        .setMaxHeaderSize(64 * 1024)
                        .setDecompressionSupported(false),
                new PoolOptions().setHttp1MaxSize(config.connectionsMax()).setMaxWaitQueueSize(config.waitingMax()));
    }

    HttpClient client() {
        return client;
    }

    Future<HttpClientRequest> open(Service service) {
        return client.request(
                service.request().setConnectTimeout(config.connectTimeout().toMillis()));
    }

    long responseTimeoutMillis() {
        return config.responseTimeout().toMillis();
    }

    /** Reads a page of a service for the gateway's own use; fails if it is not there in time or not a 2xx. */
    public Future<Buffer> read(Service service, String uri) {
        long millis = config.pageTimeout().toMillis();
        return client.request(
                        service.request().setURI(uri).setConnectTimeout(millis).setIdleTimeout(millis))
                .compose(HttpClientRequest::send)
                .compose(Upstream::bodyOf);
    }

    private static Future<Buffer> bodyOf(HttpClientResponse response) {
        return response.body()
                .compose(body -> response.statusCode() / 100 == 2
                        ? Future.succeededFuture(body)
                        : Future.failedFuture("status " + response.statusCode()));
    }
}
