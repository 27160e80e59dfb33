package tw.servicequality.platform.http;

import static tw.servicequality.platform.problem.HttpProblem.SERVICE_UNAVAILABLE;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes on so many requests at once and no more: who comes on top is told at once to come again, so that those who were let in are
 * served as fast as ever, and nothing has to be caught up with when the rush is over.
 */
@ApplicationScoped
class Admission {

    /** Behind {@link ShortBody}: who still sends is not yet here. */
    private static final int PRIORITY = 8_000;

    private final int most;
    private final EarlyRefusal refusal;
    private final AtomicInteger present = new AtomicInteger();

    Admission(
            @ConfigProperty(name = "platform.http.most-at-once", defaultValue = "64") int most, EarlyRefusal refusal) {
        this.most = most;
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, PRIORITY);
    }

    private void admit(RoutingContext request) {
        if (!request.normalizedPath().startsWith("/api/") || isStreamed(request)) {
            request.next();
            return;
        }
        if (present.incrementAndGet() > most) {
            present.decrementAndGet();
            refusal.answer(request, SERVICE_UNAVAILABLE, "目前請求過多，請稍後再試");
            return;
        }
        request.addEndHandler(ended -> present.decrementAndGet());
        request.next();
    }

    /** A file takes as long as its sender does: it must not keep others out. */
    private static boolean isStreamed(RoutingContext request) {
        return request.body().buffer() == null && request.request().headers().contains(HttpHeaders.CONTENT_TYPE);
    }
}
