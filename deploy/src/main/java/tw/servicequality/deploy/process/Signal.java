package tw.servicequality.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that a process may be sent. */
public enum Signal {
    /** Please end. */
    TERM,
    /** PostgreSQL's fast shutdown: open sessions are rolled back. */
    INT,
    /** End now. */
    KILL;

    /** Sends it to a process that is still the one seen before. */
    public void to(ProcessTable table, ProcessTable.Seen process) {
        boolean same = table.find(process.pid())
                .filter(seen -> seen.startTicks() == process.startTicks())
                .isPresent();
        if (!same) {
            return;
        }
        try {
            // The shell's own kill: a machine need not have the program, and Java cannot send INT.
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + process.pid() + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
