package tw.servicequality.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.time.Taipei;

class CalendarReachTest {

    private final OfficeCalendars calendars = new OfficeCalendars();

    /** The day is that of Taipei: the last hour of the year in London is a day later there. */
    @ParameterizedTest
    @CsvSource({"-11-30T16:00:00Z, 30", "-12-31T15:59:59Z, 0", "-12-31T16:00:00Z, -1"})
    void the_gauge_counts_the_days_until_the_calendar_ends(String moment, double days) {
        var meters = new SimpleMeterRegistry();
        var now = Instant.parse(calendars.current().lastYear() + moment);
        new CalendarReach(calendars, Clock.fixed(now, Taipei.ZONE), meters).start(new StartupEvent());

        assertThat(meters.get(CalendarReach.GAUGE).gauge().value()).isEqualTo(days);
    }
}
