package tw.servicequality.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** The example of a request body, from the file {@code openapi-examples/<operationId>.json} on the class path. */
final class BodyExample {

    private static final String PLACE = "openapi-examples/%s.json";

    private BodyExample() {}

    static void complete(Endpoint endpoint) {
        if (!endpoint.hasBody() || endpoint.operation().getRequestBody().getContent() == null) {
            return;
        }
        var media = endpoint.operation().getRequestBody().getContent().getMediaType("application/json");
        if (media != null && media.getExample() == null && media.getExamples() == null) {
            add(media, endpoint.operation().getOperationId());
        }
    }

    private static void add(MediaType media, String operationId) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream(PLACE.formatted(operationId))) {
            if (file != null) {
                var value = new ObjectMapper().readValue(file, Object.class);
                media.addExample(
                        "example", OASFactory.createExample().summary("範例").value(value));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(operationId, unreadable);
        }
    }
}
