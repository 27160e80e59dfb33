package tw.servicequality.verification.running;

import java.time.Duration;
import java.util.function.Supplier;

/** Something that gets old, such as a token: drawn at once and anew after ten minutes. */
final class Renewed implements Supplier<String> {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Supplier<String> draw;
    private String drawn;
    private long drawnAt;

    Renewed(Supplier<String> draw) {
        this.draw = draw;
        get();
    }

    @Override
    public synchronized String get() {
        if (drawn == null || System.nanoTime() - drawnAt > FRESH.toNanos()) {
            drawn = draw.get();
            drawnAt = System.nanoTime();
        }
        return drawn;
    }
}
