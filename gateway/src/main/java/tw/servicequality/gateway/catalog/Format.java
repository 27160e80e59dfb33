package tw.servicequality.gateway.catalog;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import tw.servicequality.gateway.problem.GatewayProblem;

/** How a public document is written. */
enum Format {
    JSON("application/json"),
    YAML("application/yaml");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** JSON unless {@code ?format=yaml}, or an Accept header that names YAML and not JSON, asks for that. */
    static Format of(HttpServerRequest request) {
        String format = request.getParam("format");
        if (format == null) {
            String accept = String.valueOf(request.getHeader("Accept")).toLowerCase(Locale.ROOT);
            return accept.contains("yaml") && !accept.contains("json") ? YAML : JSON;
        }
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "json" -> JSON;
            case "yaml" -> YAML;
            default -> throw GatewayProblem.NOT_ACCEPTABLE.because("format 只能是 json 或 yaml。");
        };
    }
}
