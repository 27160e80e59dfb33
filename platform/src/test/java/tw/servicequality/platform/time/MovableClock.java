package tw.servicequality.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock for tests that stands still until it is moved. In a test of a running service produce one as a singleton: it takes
 * the place of the real clock, which is only the default bean.
 */
public final class MovableClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public static MovableClock at(Instant instant) {
        return new MovableClock(new AtomicReference<>(instant), Taipei.ZONE);
    }

    /** Nine in the morning of that day in Taiwan. */
    public static MovableClock on(LocalDate day) {
        return at(day.atTime(LocalTime.of(9, 0)).atZone(Taipei.ZONE).toInstant());
    }

    public void moveTo(Instant instant) {
        now.set(instant);
    }

    /** Nine in the morning of that day in Taiwan. */
    public void moveTo(LocalDate day) {
        moveTo(on(day).instant());
    }

    public void moveBy(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }
}
