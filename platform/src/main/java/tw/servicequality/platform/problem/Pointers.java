package tw.servicequality.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Where in the input something is wrong, as JSON pointers. */
final class Pointers {

    private Pointers() {}

    static List<FieldProblem> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(of(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::pointer))
                .toList();
    }

    /** The path starts with the method and its parameter; what follows lies in the body. A parameter alone is a query or header value. */
    private static String of(Path path) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                pointer.append(node.getIndex() == null ? "" : "/" + node.getIndex());
                pointer.append(node.getKind() == ElementKind.PROPERTY ? "/" + node.getName() : "");
            }
        }
        return pointer.isEmpty() ? "?" + parameter : pointer.toString();
    }

    static String of(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    static String reason(JsonMappingException mismatch) {
        return switch (mismatch) {
            case UnrecognizedPropertyException unknown -> "沒有這個欄位";
            case InvalidNullException missing -> "不可為空";
            case InvalidFormatException format -> "格式不正確";
            default -> isMissing(mismatch) ? "不可為空" : "型別不正確";
        };
    }

    /** Of a number or truth value that is not given Jackson says so in words alone. */
    private static boolean isMissing(JsonMappingException mismatch) {
        return mismatch.getOriginalMessage().startsWith("Cannot map `null`");
    }
}
