package tw.servicequality.gateway.limit;

import static tw.servicequality.gateway.problem.GatewayProblem.HEADERS_TOO_LARGE;
import static tw.servicequality.gateway.problem.GatewayProblem.INVALID_INPUT;
import static tw.servicequality.gateway.problem.GatewayProblem.METHOD_NOT_ALLOWED;
import static tw.servicequality.gateway.problem.GatewayProblem.NOT_FOUND;
import static tw.servicequality.gateway.problem.GatewayProblem.URI_TOO_LONG;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import tw.servicequality.gateway.door.RouteOrder;

/** Refuses what is improper before anybody else has to look at it. A body without a length is counted on its way, see the routing feature. */
@ApplicationScoped
class RequestLimits {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private final LimitsConfig limits;
    private final BodySizes bodies;

    RequestLimits(LimitsConfig limits, BodySizes bodies) {
        this.limits = limits;
        this.bodies = bodies;
    }

    void open(@Observes Router router) {
        router.route().order(RouteOrder.REQUEST_LIMITS).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!METHODS.contains(request.method().name())) {
            throw METHOD_NOT_ALLOWED.because("不支援這個方法。").with("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        }
        if (request.uri().length() > limits.uriBytes()) {
            throw URI_TOO_LONG.because("網址最長 " + limits.uriBytes() + " 位元組。");
        }
        if (headerBytes(request) > limits.headerBytes()) {
            throw HEADERS_TOO_LARGE.because("請求標頭合計最多 " + limits.headerBytes() + " 位元組。");
        }
        if (ProperPath.isImproper(request.path())) {
            throw NOT_FOUND.because("沒有這個路徑。");
        }
        checkLength(request);
        context.next();
    }

    private void checkLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        if (length == null) {
            return;
        }
        long allowed = bodies.allowed(request.path());
        try {
            if (Long.parseLong(length) > allowed) {
                throw BodyLimit.refusal(allowed);
            }
        } catch (NumberFormatException notANumber) {
            throw INVALID_INPUT.because("Content-Length 不是數字。").with("Connection", "close");
        }
    }

    private static int headerBytes(HttpServerRequest request) {
        int bytes = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            bytes += header.getKey().length() + header.getValue().length();
        }
        return bytes;
    }
}
