package tw.servicequality.gateway.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import tw.servicequality.gateway.door.OwnPage;

/** {@code /health}: 200 if every service is ready, else 503. */
@ApplicationScoped
class HealthRoute {
    private final WholeHealth health;
    private final ObjectMapper json;

    HealthRoute(WholeHealth health, ObjectMapper json) {
        this.health = health;
        this.json = json;
    }

    void open(@Observes Router router) {
        OwnPage.at(
                router, "/health", context -> OwnPage.whenKnown(context, health.ask(), view -> answer(context, view)));
    }

    private void answer(RoutingContext context, HealthView view) {
        try {
            context.response()
                    .setStatusCode(view.httpStatus())
                    .putHeader("Content-Type", "application/json")
                    .end(json.writeValueAsString(view));
        } catch (JsonProcessingException failure) {
            context.fail(failure);
        }
    }
}
