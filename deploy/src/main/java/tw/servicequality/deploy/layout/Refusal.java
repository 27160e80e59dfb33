package tw.servicequality.deploy.layout;

/** The launcher cannot go on; the message is the one line that the person at the terminal reads. */
public class Refusal extends RuntimeException {

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
