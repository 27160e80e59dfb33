package tw.servicequality.gateway.door;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that follows a request through the access log, the services and back to the caller. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    /** The id of this request: the caller's own if it is 8–64 plain characters (so it cannot forge log lines), else a new one. */
    public static String of(RoutingContext context) {
        String known = context.get(HEADER);
        return known != null ? known : assign(context);
    }

    private static String assign(RoutingContext context) {
        String offered = context.request().getHeader(HEADER);
        String id = offered != null && WELL_FORMED.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
        context.put(HEADER, id);
        return id;
    }
}
