package tw.servicequality.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import tw.servicequality.gateway.problem.ProblemAnswer;

/** The first handler of every request: id, headers that every answer carries, and the record made when it ends. */
@ApplicationScoped
class FrontDoor {
    private final AccessRecord accesses;

    FrontDoor(AccessRecord accesses) {
        this.accesses = accesses;
    }

    void open(@Observes Router router) {
        router.route().order(RouteOrder.RECORD).handler(this::enter).failureHandler(ProblemAnswer::toFailure);
    }

    private void enter(RoutingContext context) {
        RequestId.of(context);
        context.addHeadersEndHandler(sent -> setHeaders(context));
        if (!isManagement(context)) {
            long started = System.nanoTime();
            context.addEndHandler(ended -> accesses.write(context, System.nanoTime() - started));
        }
        context.next();
    }

    private static void setHeaders(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set(RequestId.HEADER, RequestId.of(context));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }

    /** Health and metrics of the gateway itself are polled by machines and would drown the log. */
    private static boolean isManagement(RoutingContext context) {
        return context.request().path().startsWith("/q/");
    }
}
