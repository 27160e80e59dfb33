package tw.servicequality.verification.bench;

import java.util.Arrays;

/** Durations in nanoseconds, as many as come. Not for several threads at once. */
final class Sample {

    private static final double MILLIS = 1_000_000;

    private long[] nanos = new long[1_024];
    private int size;

    void add(long duration) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = duration;
    }

    void addAll(Sample other) {
        for (var at = 0; at < other.size; at++) {
            add(other.nanos[at]);
        }
    }

    int size() {
        return size;
    }

    /** The smallest duration in milliseconds that so many per cent do not exceed. */
    double percentile(double percent) {
        if (size == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(size * percent / 100) - 1)] / MILLIS;
    }
}
