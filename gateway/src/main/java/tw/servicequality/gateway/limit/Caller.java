package tw.servicequality.gateway.limit;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Who is asking, as far as rate limits care: address, and client plus user read from the bearer token <em>without trust</em>.
 * The signature is the services' business.
 */
record Caller(String address, Optional<String> tokenHolder) {
    private static final int TOKEN_CHARS_MAX = 8192;

    static Caller of(HttpServerRequest request) {
        String address = request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
        return new Caller(address == null ? "unknown" : address, tokenHolder(request.getHeader("Authorization")));
    }

    static Optional<String> tokenHolder(String authorization) {
        if (authorization == null
                || authorization.length() > TOKEN_CHARS_MAX
                || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        String[] parts = authorization.substring(7).trim().split("\\.", -1);
        return parts.length == 3 ? holderIn(parts[1]) : Optional.empty();
    }

    private static Optional<String> holderIn(String payload) {
        try {
            JsonObject claims =
                    new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
            return claims.getValue("azp") instanceof String client && claims.getValue("sub") instanceof String user
                    ? Optional.of(client + '\n' + user)
                    : Optional.empty();
        } catch (IllegalArgumentException | DecodeException notAToken) {
            return Optional.empty();
        }
    }
}
