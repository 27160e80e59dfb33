package tw.servicequality.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Completes the API document at build time. What a resource says itself stands; only what it leaves out is added. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = HouseDocument.LAST)
public class HouseDocument implements OASFilter {

    /** After the filters of the services: what they add is sorted too. */
    static final int LAST = -100;

    private static final String API = "/api/v1/";

    private final IndexView index;

    public HouseDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var components = document.getComponents();
        components.addSecurityScheme(Login.SCHEME, Login.scheme());
        for (var refusal : Refusal.values()) {
            components.addResponse(refusal.component(), refusal.response());
        }
        var resources = new ResourceMethods(index);
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(API)) {
                complete(path, item, resources, document);
            }
        });
    }

    private static void complete(String path, PathItem item, ResourceMethods resources, OpenAPI document) {
        item.getOperations().forEach((method, operation) -> {
            var endpoint = new Endpoint(method, path, operation, resources.of(operation));
            RequestHeaders.complete(endpoint);
            Login.complete(endpoint);
            FileBody.complete(endpoint);
            Refusal.complete(endpoint);
            AnswerHeaders.complete(endpoint, document.getComponents());
            BodyExample.complete(endpoint);
            sort(operation.getResponses());
        });
    }

    /** By status: the order in which they were found differs from build to build. */
    private static void sort(APIResponses responses) {
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    /** The login that operations ask for, unless their method is marked with {@code @PermitAll}. */
    private static final class Login {

        private static final String SCHEME = "bearer";

        private static SecurityScheme scheme() {
            return OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme("bearer")
                    .bearerFormat("JWT")
                    .description("登入服務（OpenID Connect）核發的權杖；未標示者不需登入，附上時依身分顯示更多資料");
        }

        private static void complete(Endpoint endpoint) {
            if (endpoint.isPublic()) {
                endpoint.operation().addSecurityRequirement(OASFactory.createSecurityRequirement());
            }
            endpoint.operation()
                    .addSecurityRequirement(
                            OASFactory.createSecurityRequirement().addScheme(SCHEME));
        }
    }
}
