package tw.servicequality.plan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.servicequality.plan.agency.AgencyRegister;
import tw.servicequality.plan.closure.ClosedDays;
import tw.servicequality.platform.calendar.ClosureExtent;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.OfficeClosure;
import tw.servicequality.platform.calendar.WorkingDays;

/**
 * The office calendar as known today, or in a given version, with the closures declared for an agency and those above it. A plan of next
 * year reports on its December in the year after, whose calendar is announced half a year later: until then its days are provisional.
 */
@ApplicationScoped
class OfficeDays {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final OfficeCalendars calendars;
    private final ClosedDays closed;
    private final AgencyRegister register;
    private final Clock clock;

    OfficeDays(OfficeCalendars calendars, ClosedDays closed, AgencyRegister register, Clock clock) {
        this.calendars = calendars;
        this.closed = closed;
        this.register = register;
        this.clock = clock;
    }

    WorkingDays of(String agency, Optional<String> version) {
        var calendar = version.map(calendars::version).orElseGet(() -> calendars.asKnownOn(LocalDate.now(clock)));
        return WorkingDays.on(calendar.withProvisionalYears(), Closures.of(closures(agency)));
    }

    private List<OfficeClosure> closures(String agency) {
        return closed.between(FIRST, LAST, register.withSuperiors(agency)).entrySet().stream()
                .filter(day -> day.getValue().isWhole())
                .map(day -> new OfficeClosure(
                        day.getKey().toString(),
                        agency,
                        day.getKey(),
                        ClosureExtent.WHOLE_DAY,
                        Instant.EPOCH,
                        day.getValue().label()))
                .toList();
    }
}
