package tw.servicequality.gateway.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import tw.servicequality.gateway.problem.GatewayProblem;

/** Writes a public document as JSON or YAML, with an ETag, and 304 to who has it already. */
@Singleton
class Page {
    private final ObjectMapper json;
    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

    Page(ObjectMapper json) {
        this.json = json;
    }

    /** JSON unless {@code ?format=yaml} or an Accept header that names YAML asks for that. */
    void answer(RoutingContext context, JsonNode document) {
        boolean wantsYaml = wantsYaml(context);
        context.vertx()
                .executeBlocking(() -> write(document, wantsYaml ? yaml : json), false)
                .onSuccess(text -> send(context, text, wantsYaml ? "application/yaml" : "application/json"))
                .onFailure(context::fail);
    }

    private static boolean wantsYaml(RoutingContext context) {
        String format = context.request().getParam("format");
        if (format == null) {
            String accept = context.request().getHeader("Accept");
            return accept != null && accept.toLowerCase(Locale.ROOT).contains("yaml");
        }
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "json" -> false;
            case "yaml" -> true;
            default -> throw GatewayProblem.NOT_ACCEPTABLE.because("format 只能是 json 或 yaml。");
        };
    }

    private static byte[] write(JsonNode document, ObjectMapper mapper) throws JsonProcessingException {
        return mapper.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
    }

    private static void send(RoutingContext context, byte[] text, String mediaType) {
        String etag = '"' + digest(text) + '"';
        context.response()
                .putHeader("ETag", etag)
                .putHeader("Cache-Control", "public, no-cache")
                .putHeader("Vary", "Accept, Host");
        String known = context.request().getHeader("If-None-Match");
        if (known != null && (known.contains(etag) || "*".equals(known.trim()))) {
            context.response().setStatusCode(304).end();
            return;
        }
        context.response().putHeader("Content-Type", mediaType).end(io.vertx.core.buffer.Buffer.buffer(text));
    }

    private static String digest(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
