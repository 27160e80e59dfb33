package tw.servicequality.gateway.problem;

import java.util.HashMap;
import java.util.Map;

/** A refusal with its code, a sentence for the caller and the headers that belong to the answer. */
public final class ProblemException extends RuntimeException {
    private final GatewayProblem problem;
    private final Map<String, String> headers;

    ProblemException(GatewayProblem problem, String detail, Map<String, String> headers) {
        super(detail, null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    /** The same refusal with one more header. */
    public ProblemException with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new ProblemException(problem, getMessage(), more);
    }

    /** What is refused. */
    public GatewayProblem problem() {
        return problem;
    }

    /** Headers of the answer besides its content type. */
    public Map<String, String> headers() {
        return headers;
    }
}
