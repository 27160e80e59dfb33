package tw.servicequality.reward.testing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import tw.servicequality.platform.time.Taipei;

/** The clock of the service under test: stands where it was put, by Taipei time. */
@Singleton
public class MovableClock extends Clock {

    private static final String USUAL = "2016-06-30T09:00";

    private volatile Instant instant = at(USUAL);

    public void moveTo(String taipeiTime) {
        instant = at(taipeiTime);
    }

    /** Back to where every test begins. */
    public void reset() {
        moveTo(USUAL);
    }

    private static Instant at(String taipeiTime) {
        return LocalDateTime.parse(taipeiTime).atZone(Taipei.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return Taipei.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant, zone);
    }
}
