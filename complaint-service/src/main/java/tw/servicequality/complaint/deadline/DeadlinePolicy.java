package tw.servicequality.complaint.deadline;

import static tw.servicequality.complaint.deadline.DeadlineProblem.OFFICE_CALENDAR_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import tw.servicequality.platform.calendar.CalendarYearMissing;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.OfficeClosures;
import tw.servicequality.platform.calendar.WorkingDays;

/** Brings rule, calendar and facts together. A promise is made with what is known that day, and explained with the same. */
@ApplicationScoped
public class DeadlinePolicy {

    /** Closures are looked up this many days ahead: more than any cap rolled over the longest break. */
    private static final int HORIZON_DAYS = 120;

    private final DeadlineRules rules;
    private final OfficeCalendars calendars;
    private final OfficeClosures closures;

    DeadlinePolicy(DeadlineRules rules, OfficeCalendars calendars, OfficeClosures closures) {
        this.rules = rules;
        this.calendars = calendars;
        this.closures = closures;
    }

    /** The deadline of a case filed that day, by the rule in force then; not yet stored. Refuses with OFFICE_CALENDAR_MISSING. */
    public Deadline from(LocalDate filedOn, String caseNumber, String agency, DeadlineClock kind) {
        var rule = rules.inForce(kind, filedOn);
        var known = closures.forRegion(List.of(agency), filedOn, filedOn.plusDays(HORIZON_DAYS));
        var days = new WorkingDays(calendars.asKnownOn(filedOn), known, rule.closurePolicy());
        return within(() -> Deadline.of(caseNumber, agency, rule, rule.reckon(filedOn, days), known));
    }

    /** Decided by the stored due day; settling on that day is in time. */
    public Lateness lateness(Deadline deadline, LocalDate settledOn) {
        var calendar = calendars.asKnownOn(settledOn);
        if (!settledOn.isAfter(deadline.dueOn())) {
            return new Lateness(settledOn, true, 0, calendar.id());
        }
        var policy = rule(deadline).closurePolicy();
        var known = closures.forRegion(List.of(deadline.agency()), deadline.dueOn(), settledOn);
        var days = new WorkingDays(calendar, known, policy);
        return within(
                () -> new Lateness(settledOn, false, days.countBetween(deadline.dueOn(), settledOn), calendar.id()));
    }

    /** The stored deadline counted out again with the stored versions. */
    DeadlineExplanation explain(Deadline deadline) {
        var rule = rule(deadline);
        var calendar = calendars.version(deadline.calendarVersion());
        var days = new WorkingDays(calendar, KnownClosure.all(deadline.closures()), rule.closurePolicy());
        return DeadlineExplanation.of(deadline, rule, rule.reckon(deadline.countedFrom(), days));
    }

    private DeadlineRule rule(Deadline deadline) {
        return rules.version(deadline.clock(), deadline.rule());
    }

    private static <T> T within(Supplier<T> counting) {
        try {
            return counting.get();
        } catch (CalendarYearMissing missing) {
            throw OFFICE_CALENDAR_MISSING.because(Integer.toString(missing.year()));
        }
    }
}
