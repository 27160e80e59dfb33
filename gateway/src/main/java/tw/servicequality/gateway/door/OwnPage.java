package tw.servicequality.gateway.door;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import tw.servicequality.gateway.problem.GatewayProblem;

/** A page that the gateway serves itself: GET and HEAD, every other method is refused. */
public final class OwnPage {
    private OwnPage() {}

    /** Serves {@code handler} at {@code path}. */
    public static void at(Router router, String path, Handler<RoutingContext> handler) {
        router.route(path).order(RouteOrder.OWN_PAGES).handler(context -> {
            HttpMethod method = context.request().method();
            if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
                throw GatewayProblem.METHOD_NOT_ALLOWED.because("此路徑只能讀取。").with("Allow", "GET, HEAD");
            }
            handler.handle(context);
        });
    }

    /**
     * Goes on with an answer that may be shared by several requests: on this request's own event loop, and with a problem document if
     * the answer or {@code handler} fails.
     */
    public static <T> void whenKnown(RoutingContext context, Future<T> answer, Handler<T> handler) {
        Context here = context.vertx().getOrCreateContext();
        answer.onComplete(known -> here.runOnContext(now -> {
            if (known.failed()) {
                context.fail(known.cause());
                return;
            }
            try {
                handler.handle(known.result());
            } catch (RuntimeException failure) {
                context.fail(failure);
            }
        }));
    }
}
