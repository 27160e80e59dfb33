package tw.servicequality.gateway.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Writes a public document as JSON or YAML, with an ETag, and 304 to who has it already. */
@Singleton
class Page {
    private final ObjectMapper json;
    private final ObjectMapper yaml =
            new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

    Page(ObjectMapper json) {
        this.json = json;
    }

    /** The document is made and written off the event loop, so a large one delays nobody. */
    void answer(RoutingContext context, Format format, Supplier<? extends JsonNode> document) {
        context.vertx()
                .executeBlocking(() -> write(document.get(), format == Format.YAML ? yaml : json), false)
                .onSuccess(text -> send(context, text, format.mediaType()))
                .onFailure(context::fail);
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
        context.response().putHeader("Content-Type", mediaType).end(Buffer.buffer(text));
    }

    private static String digest(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
