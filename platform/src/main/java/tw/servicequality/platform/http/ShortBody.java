package tw.servicequality.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Waits for a body of usual length before anybody works for the request: no thread and no place is held by who sends slowly, and
 * nothing has to be handed over between threads piece by piece. Files and what does not announce its length are read as they come.
 */
@ApplicationScoped
class ShortBody {

    private static final int LONGEST = 65_536;

    /** After the limit on bodies, before the limit on requests. */
    private static final int PRIORITY = 9_000;

    private final BodyHandler reader = BodyHandler.create(false).setBodyLimit(LONGEST);

    void register(@Observes Filters filters) {
        filters.register(this::read, PRIORITY);
    }

    private void read(RoutingContext request) {
        if (isShort(request)) {
            request.request().resume();
            reader.handle(request);
        } else {
            request.next();
        }
    }

    private static boolean isShort(RoutingContext request) {
        var headers = request.request().headers();
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        return length != null
                && length.length() <= 5
                && isWithin(Integer.parseInt(length))
                && type != null
                && type.startsWith("application/json");
    }

    /** Of nothing there is nothing to wait for, and who reads it afterwards would wait for its end in vain. */
    private static boolean isWithin(int length) {
        return length > 0 && length <= LONGEST;
    }
}
