package tw.servicequality.deploy.up;

import java.io.PrintStream;
import java.util.Locale;

/** One line per thing that happened, with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void says(String who, String what) {
        out.printf(Locale.ROOT, "%6.1f s  %-11s %s%n", seconds(start), who, what);
        out.flush();
    }

    public double total() {
        return seconds(start);
    }

    static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
