package tw.servicequality.gateway.routing;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;

/** A service behind the gateway. */
public record Service(String name, String host, int port, boolean tls, List<String> paths) {

    static Service of(String name, URI url, List<String> paths) {
        boolean tls = "https".equals(url.getScheme());
        boolean bare = url.getRawPath() == null || url.getRawPath().isEmpty() || "/".equals(url.getRawPath());
        if (url.getHost() == null || !bare || !(tls || "http".equals(url.getScheme()))) {
            throw new IllegalArgumentException(
                    "gateway.services." + name + ".url must be http(s)://host:port, was " + url);
        }
        int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
        return new Service(name, url.getHost(), port, tls, List.copyOf(paths));
    }

    /** Options of a request to this service. */
    RequestOptions request() {
        return new RequestOptions().setHost(host).setPort(port).setSsl(tls);
    }
}
