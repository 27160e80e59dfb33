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
                        ResourceMethods::id, one -> one.target().asMethod(), ResourceMethods::same));
    }

    /** The method; empty for an operation without an id of its own, which the lint of the documents refuses. */
    Optional<MethodInfo> of(Operation operation) {
        return Optional.ofNullable(operation.getOperationId()).map(byOperationId::get);
    }

    /** An index may hold a class twice; two methods of one id would hide each other's mark. */
    private static MethodInfo same(MethodInfo one, MethodInfo other) {
        if (one.declaringClass().name().equals(other.declaringClass().name())
                && one.name().equals(other.name())) {
            return one;
        }
        throw new IllegalStateException("one operationId for " + one + " and " + other);
    }

    private static String id(AnnotationInstance operation) {
        return operation.value("operationId").asString();
    }
}
