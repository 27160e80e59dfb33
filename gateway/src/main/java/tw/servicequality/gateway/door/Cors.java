package tw.servicequality.gateway.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Lets the configured portals call from a browser. Without configured origins no CORS header is ever sent. */
@ApplicationScoped
class Cors {
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Set<String> ASKED = Set.of(
            "Authorization", "Content-Type", "Accept", "If-Match", "If-None-Match", "Idempotency-Key", "X-Request-Id");
    private static final Set<String> SHOWN = Set.of(
            "ETag",
            "Link",
            "Location",
            "Retry-After",
            "X-Request-Id",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset");
    private final CorsConfig config;

    Cors(CorsConfig config) {
        this.config = config;
    }

    void open(@Observes Router router) {
        config.origins().ifPresent(origins -> router.route()
                .order(RouteOrder.CORS)
                .handler(CorsHandler.create()
                        .addOrigins(origins)
                        .allowedMethods(METHODS)
                        .allowedHeaders(ASKED)
                        .exposedHeaders(SHOWN)
                        .maxAgeSeconds(600)));
    }
}
