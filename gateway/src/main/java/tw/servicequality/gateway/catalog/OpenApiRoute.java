package tw.servicequality.gateway.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.SortedMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.servicequality.gateway.door.OwnPage;
import tw.servicequality.gateway.problem.GatewayProblem;
import tw.servicequality.gateway.routing.Service;
import tw.servicequality.gateway.routing.Services;

/** {@code /openapi}: one document of all services; {@code /openapi/<service>}: that service's own. */
@ApplicationScoped
class OpenApiRoute {
    private final Services services;
    private final ServiceDocuments documents;
    private final Page page;
    private final Origin origin;
    private final ObjectMapper json;
    private final String version;

    OpenApiRoute(
            Services services,
            ServiceDocuments documents,
            Page page,
            Origin origin,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.services = services;
        this.documents = documents;
        this.page = page;
        this.origin = origin;
        this.json = json;
        this.version = version;
    }

    void open(@Observes Router router) {
        OwnPage.at(router, "/openapi", this::whole);
        OwnPage.at(router, "/openapi/:service", this::one);
    }

    private void whole(RoutingContext context) {
        Format format = Format.of(context.request());
        OwnPage.whenKnown(
                context, documents.all(), seen -> page.answer(context, format, () -> atGateway(context, merge(seen))));
    }

    private ObjectNode merge(SortedMap<String, ObjectNode> seen) {
        ObjectNode info = json.createObjectNode()
                .put("title", "服務品質平臺 API")
                .put("description", "各服務的 API 以同一來源提供；各服務的文件見 /openapi/<服務名稱>。")
                .put("version", version);
        ObjectNode merged = MergedDocument.of(seen, this::owns, info);
        services.all().stream()
                .filter(service -> !seen.containsKey(service.name()))
                .forEach(missing ->
                        merged.withArrayProperty("x-missing-services").add(missing.name()));
        return merged;
    }

    private boolean owns(String service, String path) {
        return services.ownerOf(path)
                .filter(owner -> owner.name().equals(service))
                .isPresent();
    }

    private void one(RoutingContext context) {
        Format format = Format.of(context.request());
        Service service = services.find(context.pathParam("service"))
                .orElseThrow(() -> GatewayProblem.NOT_FOUND.because("沒有這個服務。"));
        OwnPage.whenKnown(context, documents.of(service), found -> {
            ObjectNode document = found.orElseThrow(() -> GatewayProblem.SERVICE_UNAVAILABLE
                    .because("尚未取得此服務的文件，請稍後再試。")
                    .with("Retry-After", "2"));
            page.answer(context, format, () -> atGateway(context, document.deepCopy()));
        });
    }

    private ObjectNode atGateway(RoutingContext context, ObjectNode document) {
        document.putArray("servers").addObject().put("url", origin.of(context.request()));
        return document;
    }
}
