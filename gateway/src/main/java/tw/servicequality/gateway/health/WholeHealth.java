package tw.servicequality.gateway.health;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.servicequality.gateway.routing.Service;
import tw.servicequality.gateway.routing.Services;
import tw.servicequality.gateway.routing.Upstream;

/** Asks every service whether it is ready, at most once a second however often it is asked itself. */
@ApplicationScoped
class WholeHealth {
    private static final long FRESH_MILLIS = 1000;
    private final Services services;
    private final Upstream upstream;
    private final Clock clock;
    private Future<HealthView> latest;
    private long askedAt;

    WholeHealth(Services services, Upstream upstream, Clock clock) {
        this.services = services;
        this.upstream = upstream;
        this.clock = clock;
    }

    synchronized Future<HealthView> ask() {
        long now = clock.millis();
        if (latest == null || latest.isComplete() && Math.abs(now - askedAt) >= FRESH_MILLIS) {
            askedAt = now;
            latest = askAll(Instant.ofEpochMilli(now));
        }
        return latest;
    }

    private Future<HealthView> askAll(Instant checkedAt) {
        List<Future<HealthView.ServiceHealth>> answers = new ArrayList<>();
        services.all().forEach(service -> answers.add(ask(service)));
        return Future.all(answers).map(all -> HealthView.of(checkedAt, all.list()));
    }

    private Future<HealthView.ServiceHealth> ask(Service service) {
        long started = System.nanoTime();
        return upstream.read(service, "/q/health/ready")
                .transform(answer -> Future.succeededFuture(new HealthView.ServiceHealth(
                        service.name(),
                        answer.succeeded() ? "UP" : "DOWN",
                        (System.nanoTime() - started) / 1_000_000)));
    }
}
