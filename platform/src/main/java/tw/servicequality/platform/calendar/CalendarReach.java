package tw.servicequality.platform.calendar;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import tw.servicequality.platform.time.Taipei;

/**
 * How far ahead the office calendar is held. It is announced about half a year before its year begins; until somebody ships it, a
 * deadline by law that ends beyond cannot be told, so what would start it is refused. The gauge says it in time.
 */
@ApplicationScoped
class CalendarReach {

    /** Days ahead, today not counted. */
    static final String GAUGE = "office.calendar.days";

    /** A quarter: longer than any statutory period with its extension, and time enough to ship a file. */
    private static final int SOON = 92;

    private static final Logger LOG = Logger.getLogger(CalendarReach.class);

    private final OfficeCalendars calendars;
    private final Clock clock;
    private final MeterRegistry meters;

    CalendarReach(OfficeCalendars calendars, Clock clock, MeterRegistry meters) {
        this.calendars = calendars;
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent started) {
        Gauge.builder(GAUGE, this, CalendarReach::days)
                .description("Days ahead for which the office calendar is held")
                .strongReference(true)
                .register(meters);
        if (days() < SOON) {
            LOG.warnf(
                    "The office calendar ends on %s: deadlines beyond it are refused until the next is shipped",
                    last());
        }
    }

    private long days() {
        return ChronoUnit.DAYS.between(Taipei.on(clock.instant()), last());
    }

    private LocalDate last() {
        return LocalDate.of(calendars.current().lastYear(), Month.DECEMBER, 31);
    }
}
