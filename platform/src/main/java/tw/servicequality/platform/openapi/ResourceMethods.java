package tw.servicequality.platform.openapi;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Finds the method behind an operation by its operation id. */
class ResourceMethods {

    private final Map<String, MethodInfo> byOperationId;

    ResourceMethods(IndexView index) {
        byOperationId = index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class).stream()
                .filter(one -> one.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(one -> one.value("operationId") != null)
                .collect(Collectors.toMap(
                        ResourceMethods::id, one -> one.target().asMethod()));
    }

    /** The method; empty for an operation without an id of its own, which the lint of the documents refuses. */
    Optional<MethodInfo> of(Operation operation) {
        return Optional.ofNullable(operation.getOperationId()).map(byOperationId::get);
    }

    private static String id(AnnotationInstance operation) {
        return operation.value("operationId").asString();
    }
}
