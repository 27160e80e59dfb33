package tw.servicequality.platform.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import tw.servicequality.platform.idempotency.Idempotent;

/** An operation together with the resource method behind it, if there is one. */
record Endpoint(PathItem.HttpMethod method, String path, Operation operation, Optional<MethodInfo> code) {

    private static final DotName RESPONSE = DotName.createSimple(Response.class);
    private static final DotName STREAM = DotName.createSimple(InputStream.class);
    private static final DotName PRODUCES = DotName.createSimple(Produces.class);

    /** Whether it may be called without a token. */
    boolean isPublic() {
        return code.filter(it -> it.hasAnnotation(PermitAll.class)).isPresent();
    }

    boolean isIdempotent() {
        return code.filter(it -> it.hasAnnotation(Idempotent.class)).isPresent();
    }

    /** Whether the method makes the whole answer, headers included. */
    boolean answersWithHeaders() {
        return code.filter(it -> it.returnType().name().equals(RESPONSE)).isPresent();
    }

    /** Whether the body is taken as a stream, whatever it is. */
    boolean takesStream() {
        return code.filter(it -> it.parameterTypes().stream()
                        .anyMatch(type -> type.name().equals(STREAM)))
                .isPresent();
    }

    /** The media types that the method itself names for what it hands out; none where it leaves that to its class. */
    List<String> handsOut() {
        return code.map(it -> it.declaredAnnotation(PRODUCES))
                .map(produces -> List.of(produces.value().asStringArray()))
                .orElse(List.of());
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    boolean changes() {
        return method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT;
    }

    boolean namesOneThing() {
        return path.contains("{");
    }

    boolean takesIfMatch() {
        return header("If-Match").isPresent();
    }

    Optional<Parameter> header(String name) {
        return parameters().stream()
                .filter(one -> one.getIn() == Parameter.In.HEADER && name.equalsIgnoreCase(one.getName()))
                .findFirst();
    }

    List<Parameter> parameters() {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }

    /** The answers of success by status. */
    Map<String, APIResponse> successes() {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(one -> one.getKey().startsWith("2"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
