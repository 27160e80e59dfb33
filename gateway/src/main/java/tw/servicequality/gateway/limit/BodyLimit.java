package tw.servicequality.gateway.limit;

import tw.servicequality.gateway.problem.GatewayProblem;
import tw.servicequality.gateway.problem.ProblemException;

/** The one wording of "your body is too large". */
public final class BodyLimit {
    private BodyLimit() {}

    /** The refusal of a body above {@code bytes}. */
    public static ProblemException refusal(long bytes) {
        return GatewayProblem.BODY_TOO_LARGE.because("內容最多 " + bytes + " 位元組。");
    }
}
