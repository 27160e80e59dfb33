package tw.servicequality.gateway.door;

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
}
