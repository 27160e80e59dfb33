package tw.servicequality.deploy.process;

import java.time.Duration;

/** How one part is made to run, and how one sees that it can be used. */
public interface Recipe {

    Launch launch();

    /** What must be there before it starts: unpacked programs, formatted storage. Done with the part not running. */
    void prepare();

    /** True when the part answers as it should; asked again and again while it starts. */
    boolean answers();

    /** What is done each time once it answers, also for one that was running already: logins, topics. */
    default void complete() {}

    /** How long a start may take before we give up. */
    default Duration patience() {
        return Duration.ofSeconds(120);
    }
}
