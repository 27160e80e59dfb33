package tw.servicequality.gateway.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import tw.servicequality.gateway.routing.Service;

/** The index of APIs in the APIs.json 0.19 format; {@code origin} without trailing slash. */
record ApisJson(ObjectMapper json, String origin) {

    ObjectNode of(Collection<Service> services) {
        ObjectNode index = json.createObjectNode()
                .put("aid", "service-quality:apis")
                .put("type", "Index")
                .put("position", "Producing")
                .put("access", "3rd-Party")
                .put("name", "服務品質平臺 API")
                .put("description", "各服務的 API 目錄。")
                .put("url", origin + "/apis.json")
                .put("specificationVersion", "0.19");
        index.putArray("tags").add("service-quality").add("government").add("taiwan");
        index.putArray("maintainers").addObject().put("FN", "服務品質平臺").put("url", origin + "/");
        addApi(index, "all", "全部服務", "所有服務合併的 API 文件。", "/openapi");
        for (Service service : services) {
            addApi(
                    index,
                    service.name(),
                    service.name(),
                    service.name() + " 服務的 API 文件。",
                    "/openapi/" + service.name());
        }
        addProperty(index.putArray("common").addObject(), "Authentication", "/.well-known/openid-configuration");
        addProperty(index.withArrayProperty("common").addObject(), "StatusPage", "/health");
        return index;
    }

    private void addApi(ObjectNode index, String aid, String name, String description, String document) {
        ObjectNode api = index.withArrayProperty("apis")
                .addObject()
                .put("aid", "service-quality:" + aid)
                .put("name", name)
                .put("description", description)
                .put("image", "")
                .put("baseURL", origin + "/api/v1")
                .put("humanURL", origin + "/");
        addProperty(api.putArray("properties").addObject(), "OpenAPI", document);
    }

    private void addProperty(ObjectNode property, String type, String path) {
        property.put("type", type).put("url", origin + path);
        if (!"StatusPage".equals(type)) {
            property.put("mediaType", "application/json");
        }
    }
}
