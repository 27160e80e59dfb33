package tw.servicequality.gateway.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import tw.servicequality.gateway.door.OwnPage;
import tw.servicequality.gateway.routing.Service;
import tw.servicequality.gateway.routing.Services;

/** The front page, the API index in APIs.json 0.19, and the way to the login. */
@ApplicationScoped
class DiscoveryRoute {
    private static final String LINK = "</openapi>; rel=\"service-desc\"; type=\"application/json\", "
            + "</apis.json>; rel=\"api-catalog\"; type=\"application/json\", </health>; rel=\"status\"";
    private final Services services;
    private final CatalogConfig config;
    private final Origin origin;
    private final Page page;
    private final ObjectMapper json;

    DiscoveryRoute(Services services, CatalogConfig config, Origin origin, Page page, ObjectMapper json) {
        this.services = services;
        this.config = config;
        this.origin = origin;
        this.page = page;
        this.json = json;
    }

    void open(@Observes Router router) {
        OwnPage.at(router, "/", this::index);
        OwnPage.at(router, "/api/v1", this::index);
        OwnPage.at(router, "/apis.json", this::apisJson);
        OwnPage.at(router, "/.well-known/openid-configuration", context -> context.response()
                .setStatusCode(302)
                .putHeader("Location", config.identity().issuer() + "/.well-known/openid-configuration")
                .end());
    }

    private void index(RoutingContext context) {
        ObjectNode index = json.createObjectNode()
                .put("name", "服務品質平臺")
                .put("description", "各服務共用的 API 入口。")
                .put("openapi", "/openapi")
                .put("apis", "/apis.json")
                .put("health", "/health")
                .put("login", "/.well-known/openid-configuration");
        ArrayNode list = index.putArray("services");
        for (Service service : services.all()) {
            ObjectNode entry =
                    list.addObject().put("name", service.name()).put("openapi", "/openapi/" + service.name());
            ArrayNode paths = entry.putArray("paths");
            service.paths().forEach(path -> paths.add("/api/v1/" + path));
        }
        context.response().putHeader("Link", LINK);
        page.answer(context, Format.of(context.request()), () -> index);
    }

    private void apisJson(RoutingContext context) {
        String here = origin.of(context.request());
        page.answer(context, Format.of(context.request()), () -> new ApisJson(json, here).of(services.all()));
    }
}
