package tw.servicequality.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which days begin and end here; deadlines are days in it. */
public final class Taipei {
    public static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private Taipei() {}

    /** The day on which that instant falls in Taiwan. */
    public static LocalDate on(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The day it is in Taiwan, whatever zone the clock has. */
    public static LocalDate today(Clock clock) {
        return on(clock.instant());
    }
}
