package tw.servicequality.gateway.catalog;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;

/** The origin under which callers know the gateway, without trailing slash. */
@Singleton
class Origin {
    private final CatalogConfig config;

    Origin(CatalogConfig config) {
        this.config = config;
    }

    String of(HttpServerRequest request) {
        return config.publicUrl()
                .map(url -> url.toString().replaceAll("/+$", ""))
                .orElseGet(() -> asked(request));
    }

    private static String asked(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return request.scheme() + "://" + (authority == null ? "localhost" : authority.toString());
    }
}
