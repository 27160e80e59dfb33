package tw.servicequality.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Locale;

/** Who asked, and for what, as the gateway saw it. What the client says about it is dropped. */
final class ForwardedHeaders {
    private static final List<String> ALSO_SPOOFABLE =
            List.of("Forwarded", "X-Real-IP", "X-Client-IP", "True-Client-IP", "X-Original-URL", "X-Rewrite-URL");

    private ForwardedHeaders() {}

    static void rewrite(HttpServerRequest request, MultiMap headers) {
        for (String name : List.copyOf(headers.names())) {
            if (name.toLowerCase(Locale.ROOT).startsWith("x-forwarded")) {
                headers.remove(name);
            }
        }
        ALSO_SPOOFABLE.forEach(headers::remove);
        String address = request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
        HostAndPort authority = request.authority();
        String host = authority == null ? "" : authority.toString();
        headers.set("X-Forwarded-For", address);
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Host", host);
        String node = address.contains(":") ? "\"[" + address + "]\"" : address;
        headers.set("Forwarded", "for=" + node + ";proto=" + request.scheme() + ";host=\"" + host + '"');
    }
}
