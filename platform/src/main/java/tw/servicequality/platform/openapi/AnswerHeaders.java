package tw.servicequality.platform.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of {@link tw.servicequality.platform.http.Answer}: ETag of one thing, Location of a new one, Link of a page. */
final class AnswerHeaders {

    private AnswerHeaders() {}

    static void complete(Endpoint endpoint, Components components) {
        if (!endpoint.answersWithHeaders()) {
            return;
        }
        endpoint.successes().forEach((status, answer) -> {
            if (status.equals("201")) {
                add(answer, "Location", "新資源的路徑", "/api/v1/…");
            }
            if (isPage(answer, components)) {
                add(answer, "Link", "有次頁時為次頁的路徑（rel=\"next\"，RFC 8288）", "<…?cursor=…>; rel=\"next\"");
            } else if (status.equals("201") || endpoint.namesOneThing()) {
                add(answer, "ETag", "資料版本（強式）；變更時以 If-Match 附回", "\"0\"");
            }
        });
    }

    private static void add(APIResponse answer, String name, String description, String example) {
        if (answer.getHeaders() != null && answer.getHeaders().containsKey(name)) {
            return;
        }
        Header header = OASFactory.createHeader()
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
        answer.addHeader(name, header);
    }

    /** A page has items and the cursor of the next one. */
    private static boolean isPage(APIResponse answer, Components components) {
        return Optional.ofNullable(answer.getContent())
                .map(content -> content.getMediaType("application/json"))
                .map(media -> media.getSchema())
                .map(Schema::getRef)
                .map(ref -> components.getSchemas().get(ref.substring(ref.lastIndexOf('/') + 1)))
                .map(Schema::getProperties)
                .filter(properties -> properties.containsKey("items") && properties.containsKey("next"))
                .isPresent();
    }
}
