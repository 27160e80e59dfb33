package tw.servicequality.gateway.routing;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import tw.servicequality.gateway.door.AccessRecord;
import tw.servicequality.gateway.door.RouteOrder;
import tw.servicequality.gateway.limit.BodySizes;
import tw.servicequality.gateway.problem.GatewayProblem;

/** Hands each request to the service that owns its path; what nobody owns is not found. */
@ApplicationScoped
class ProxyRoute {
    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);
    private final Services services;
    private final Upstream upstream;
    private final BodySizes bodies;

    ProxyRoute(Services services, Upstream upstream, BodySizes bodies) {
        this.services = services;
        this.upstream = upstream;
        this.bodies = bodies;
    }

    void open(@Observes Router router) {
        router.route().order(RouteOrder.PROXY).handler(this::route);
        router.route().order(RouteOrder.NOT_FOUND).handler(ProxyRoute::notFound);
        router.route("/q/*").order(Integer.MAX_VALUE - 1).handler(context -> context.fail(404));
    }

    private void route(RoutingContext context) {
        services.ownerOf(context.request().path()).ifPresentOrElse(owner -> pass(context, owner), context::next);
    }

    private void pass(RoutingContext context, Service owner) {
        context.put(AccessRecord.SERVICE, owner.name());
        Passage passage = new Passage(
                context, owner, upstream, bodies.allowed(context.request().path()));
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, upstream.client())
                .origin(exchange -> passage.connect())
                .addInterceptor(passage)
                .handle(context.request());
    }

    private static void notFound(RoutingContext context) {
        if (context.request().path().startsWith("/q/")) {
            context.next();
            return;
        }
        throw GatewayProblem.NOT_FOUND.because("沒有這個路徑；可用的路徑見 /openapi。");
    }
}
