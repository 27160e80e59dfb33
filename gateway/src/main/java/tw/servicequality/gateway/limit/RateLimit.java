package tw.servicequality.gateway.limit;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import tw.servicequality.gateway.door.RouteOrder;
import tw.servicequality.gateway.problem.GatewayProblem;

/**
 * Answers 429 to a client that asks too often. Our own bucket of thirty lines rather than a library: the libraries bring distributed
 * stores, and leave the one hard part, forgetting idle clients, to the caller.
 */
@ApplicationScoped
class RateLimit {
    private final boolean enabled;
    private final Clock clock;
    private final Buckets holders;
    private final Buckets strangers;
    private final Buckets addresses;

    RateLimit(RateConfig config, Clock clock) {
        this.enabled = config.enabled();
        this.clock = clock;
        this.holders = new Buckets(config.perSecond(), config.burst(), config.bucketsMax());
        this.strangers = new Buckets(config.anonymousPerSecond(), config.anonymousBurst(), config.bucketsMax());
        this.addresses = new Buckets(config.addressPerSecond(), config.addressBurst(), config.bucketsMax());
    }

    void open(@Observes Router router) {
        if (enabled) {
            router.route().order(RouteOrder.RATE_LIMIT).handler(this::count);
        }
    }

    private void count(RoutingContext context) {
        if (context.request().path().startsWith("/q/")) {
            context.next();
            return;
        }
        Caller caller = Caller.of(context.request());
        Allowance allowance = allow(caller, clock.millis());
        context.addHeadersEndHandler(
                sent -> allowance.writeTo(context.response().headers()));
        if (!allowance.granted()) {
            throw GatewayProblem.RATE_LIMITED
                    .because("請於 " + allowance.retryAfter() + " 秒後再試。")
                    .with("Retry-After", Integer.toString(allowance.retryAfter()));
        }
        context.next();
    }

    /** First the bucket of the address, which all its callers share, then the caller's own. */
    Allowance allow(Caller caller, long nowMillis) {
        Allowance shared = addresses.take(caller.address(), nowMillis);
        if (!shared.granted()) {
            return shared;
        }
        return caller.tokenHolder()
                .map(holder -> holders.take(holder, nowMillis))
                .orElseGet(() -> strangers.take(caller.address(), nowMillis));
    }
}
