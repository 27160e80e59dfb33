package tw.servicequality.platform.timer;

import java.time.Instant;

/** A timer that fires now, and when it was due: at or before now, long before if the service was away or the clock jumped. */
public record DueTimer(String subject, Instant dueAt) {

    /** For an effect that cannot act on the subject just now, say because its row is locked: fire soon again. */
    public NextTimer again() {
        return new NextTimer(subject, dueAt);
    }
}
