package tw.servicequality.platform.problem;

import java.util.List;

/** The only exception of the house that becomes an answer: a catalogued problem and why it arose here. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final transient List<FieldProblem> fields;

    ProblemException(Problem problem, String detail) {
        this(problem, detail, List.of());
    }

    private ProblemException(Problem problem, String detail, List<FieldProblem> fields) {
        super(detail);
        this.problem = problem;
        this.fields = fields;
    }

    /** The same refusal with one entry for each bad place in the input. */
    public ProblemException at(List<FieldProblem> places) {
        return new ProblemException(problem, getMessage(), List.copyOf(places));
    }

    /** The same refusal, for a single place given as a JSON pointer (RFC 6901). */
    public ProblemException at(String pointer) {
        return at(List.of(new FieldProblem(pointer, getMessage())));
    }

    public Problem problem() {
        return problem;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
