package tw.servicequality.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers by which a request is repeated safely and made on the version that was read. */
final class RequestHeaders {

    private RequestHeaders() {}

    static void complete(Endpoint endpoint) {
        if (endpoint.isIdempotent() && endpoint.header("Idempotency-Key").isEmpty()) {
            endpoint.operation().addParameter(idempotencyKey());
        }
        endpoint.header("If-Match").ifPresent(ifMatch -> {
            ifMatch.setRequired(true);
            ifMatch.setExample("\"0\"");
            if (ifMatch.getDescription() == null) {
                ifMatch.setDescription("讀取時的 ETag");
            }
        });
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("每個請求自訂的鍵（例如 UUID）；重試時沿用，只會執行一次並得到相同的答覆")
                .example("0b5c3a52-5f0e-4a52-9a2c-5b1f3f8a7c11")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .minLength(1)
                        .maxLength(200));
    }
}
