package tw.servicequality.complaint.journey;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import tw.servicequality.platform.time.Taipei;

/** The clock of the service under test: stands where it was put, by Taipei time. */
@Singleton
public class MovableClock extends Clock {

    private volatile Instant instant = Instant.parse("2016-01-28T02:00:00Z");

    public void moveTo(String taipeiTime) {
        instant = LocalDateTime.parse(taipeiTime).atZone(Taipei.ZONE).toInstant();
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
