package tw.servicequality.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.OfficeClosures;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.identity.AgencyDirectory;

/** Counts the period of appeal: working days of the office calendar, from the day after the result, without the closures known there. */
@ApplicationScoped
class AppealDays {

    private static final int HORIZON_DAYS = 200;

    private final OfficeCalendars calendars;
    private final OfficeClosures closures;
    private final AgencyDirectory directory;
    private final Clock clock;

    AppealDays(OfficeCalendars calendars, OfficeClosures closures, AgencyDirectory directory, Clock clock) {
        this.calendars = calendars;
        this.closures = closures;
        this.directory = directory;
        this.clock = clock;
    }

    AppealPeriod of(String agency, LocalDate finalizedOn, int days) {
        var known = closures.forRegionAsKnownAt(
                directory.withSuperiors(agency), finalizedOn, finalizedOn.plusDays(HORIZON_DAYS), clock.instant());
        var count = WorkingDays.on(calendars.asKnownOn(finalizedOn), known).plusWorkingDays(finalizedOn, days);
        return new AppealPeriod(count.end(), count.calendar());
    }
}
