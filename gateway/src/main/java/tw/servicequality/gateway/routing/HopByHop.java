package tw.servicequality.gateway.routing;

import io.vertx.core.MultiMap;
import java.util.List;

/** Headers that concern one connection only (RFC 9110 §7.6.1), also those which {@code Connection} names. */
final class HopByHop {
    private static final List<String> ALWAYS = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Connection",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "TE",
            "Trailer",
            "Upgrade",
            "Expect");

    private HopByHop() {}

    static void removeFrom(MultiMap headers) {
        for (String value : headers.getAll("Connection")) {
            for (String named : value.split(",")) {
                removeNamed(headers, named.trim());
            }
        }
        ALWAYS.forEach(headers::remove);
    }

    /** The framing of the message is not the sender's to remove: without it a body would be read as the next request. */
    private static void removeNamed(MultiMap headers, String name) {
        boolean framing = name.equalsIgnoreCase("Content-Length") || name.equalsIgnoreCase("Transfer-Encoding");
        boolean ours = name.equalsIgnoreCase("Authorization") || name.equalsIgnoreCase("Host");
        if (!name.isEmpty() && !framing && !ours) {
            headers.remove(name);
        }
    }
}
