package tw.servicequality.platform.problem;

/**
 * One way a request can be refused. Each feature has one enum of these: its catalogue. Codes are append-only; the title is
 * what a user reads, in zh-TW.
 */
public interface Problem {

    /** Name of the enum constant: the stable, public code. */
    String name();

    /** HTTP status of the answer, 4xx or 5xx. */
    int status();

    String title();

    /** The refusal to throw. The detail names what was refused and holds no personal data. */
    default ProblemException because(String detail) {
        return new ProblemException(this, detail);
    }
}
