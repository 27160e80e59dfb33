package tw.servicequality.complaint.open311;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Writes into the API document that GeoReport refuses in its own words and not as problems; other documents are left alone. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Open311Document implements OASFilter {

    private static final String PATHS = "/api/v1/open311/";
    private static final List<String> REFUSALS = List.of("400", "404", "409", "422");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(PATHS)) {
                item.getOperations().values().forEach(Open311Document::complete);
            }
        });
    }

    private static void complete(Operation operation) {
        for (var status : REFUSALS) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            status,
                            OASFactory.createAPIResponse()
                                    .description("Open311 錯誤：code 與 description")
                                    .content(errors()));
        }
    }

    private static Content errors() {
        var list = OASFactory.createSchema()
                .type(List.of(SchemaType.ARRAY))
                .items(OASFactory.createSchema().ref("Open311Error"));
        var text = OASFactory.createSchema().type(List.of(SchemaType.STRING));
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(list))
                .addMediaType("text/xml", OASFactory.createMediaType().schema(text));
    }
}
