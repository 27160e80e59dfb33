package tw.servicequality.plan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.servicequality.plan.agency.AgencyRegister;
import tw.servicequality.plan.calendar.OfficeCalendarView.OfficeDayView;
import tw.servicequality.plan.closure.ClosedDay;
import tw.servicequality.plan.closure.ClosedDays;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.OfficeDay;

/** Lays the closures of an agency, and of those above it, over the newest office calendar. */
@ApplicationScoped
class ReadCalendar {

    private final OfficeCalendars calendars;
    private final ClosedDays closed;
    private final AgencyRegister register;

    ReadCalendar(OfficeCalendars calendars, ClosedDays closed, AgencyRegister register) {
        this.calendars = calendars;
        this.closed = closed;
        this.register = register;
    }

    /** Without an agency the calendar alone. Both ends included. */
    OfficeCalendarView read(LocalDate from, LocalDate to, Optional<String> agency) {
        var calendar = calendars.current();
        var agencies = agency.map(register::withSuperiors).orElse(List.of());
        var closures = closed.between(from, to, agencies);
        var days = from.datesUntil(to.plusDays(1))
                .map(day -> view(calendar.day(day), Optional.ofNullable(closures.get(day))))
                .toList();
        return new OfficeCalendarView(agency.orElse(null), calendar.id(), days);
    }

    private static OfficeDayView view(OfficeDay day, Optional<ClosedDay> closure) {
        var working = day.working() && closure.filter(ClosedDay::isWhole).isEmpty();
        var why = day.label() + closure.map(closed -> "；" + closed.label()).orElse("");
        return new OfficeDayView(day.date(), working, day.kind(), why, day.version());
    }
}
