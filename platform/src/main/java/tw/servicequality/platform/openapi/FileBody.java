package tw.servicequality.platform.openapi;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Bodies that are files: what a method takes as a stream, and what it hands out in media types of which it says no more. */
final class FileBody {

    private static final String FOUND = "200";

    private FileBody() {}

    static void complete(Endpoint endpoint) {
        if (endpoint.takesStream()) {
            taken(endpoint);
        }
        if (!endpoint.handsOut().isEmpty()) {
            handedOut(endpoint);
        }
    }

    private static void taken(Endpoint endpoint) {
        var media = OASFactory.createMediaType()
                .addExample("example", OASFactory.createExample().value("%PDF-1.7 …"))
                .schema(bytes());
        var content = OASFactory.createContent().addMediaType(MediaType.APPLICATION_OCTET_STREAM, media);
        endpoint.operation()
                .setRequestBody(OASFactory.createRequestBody().content(content).required(true));
        refusal(endpoint, "413", "檔案過大");
        refusal(endpoint, "415", "不受理此種檔案");
    }

    private static void refusal(Endpoint endpoint, String status, String description) {
        var responses = endpoint.operation().getResponses();
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static void handedOut(Endpoint endpoint) {
        var responses = endpoint.operation().getResponses();
        if (!responses.hasAPIResponse(FOUND)) {
            responses.addAPIResponse(FOUND, OASFactory.createAPIResponse().description("檔案內容"));
        }
        var answer = responses.getAPIResponse(FOUND);
        if (saysNoMore(answer)) {
            answer.setContent(file(endpoint.handsOut()));
        }
    }

    private static boolean saysNoMore(APIResponse answer) {
        return answer.getContent() == null
                || answer.getContent().getMediaTypes().values().stream().allMatch(media -> media.getSchema() == null);
    }

    /** Of any type it is just bytes. */
    private static Content file(List<String> types) {
        var content = OASFactory.createContent();
        types.forEach(type -> content.addMediaType(
                type.equals(MediaType.WILDCARD) ? MediaType.APPLICATION_OCTET_STREAM : type,
                OASFactory.createMediaType().schema(bytes())));
        return content;
    }

    private static Schema bytes() {
        return OASFactory.createSchema().format("binary").type(List.of(Schema.SchemaType.STRING));
    }
}
