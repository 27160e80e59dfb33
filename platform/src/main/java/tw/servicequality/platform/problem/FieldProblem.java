package tw.servicequality.platform.problem;

/** What is wrong at one place of the input; the pointer is a JSON pointer (RFC 6901) into the body, or {@code ?name} for a query parameter. */
public record FieldProblem(String pointer, String detail) {}
