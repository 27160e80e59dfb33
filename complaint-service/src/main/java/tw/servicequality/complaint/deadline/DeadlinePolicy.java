package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.OfficeClosures;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.identity.AgencyDirectory;

/** Brings rule, calendar and facts together. A promise is made with what is known that day, and explained with the same. */
@ApplicationScoped
public class DeadlinePolicy {

    /** Closures are looked up this many days ahead: more than any cap rolled over the longest break. */
    private static final int HORIZON_DAYS = 120;

    private final DeadlineRules rules;
    private final OfficeCalendars calendars;
    private final OfficeClosures closures;
    private final AgencyDirectory directory;
    private final Clock clock;

    DeadlinePolicy(
            DeadlineRules rules,
            OfficeCalendars calendars,
            OfficeClosures closures,
            AgencyDirectory directory,
            Clock clock) {
        this.rules = rules;
        this.calendars = calendars;
        this.closures = closures;
        this.directory = directory;
        this.clock = clock;
    }

    /** The deadline of a case filed that day, by the rule in force then; not yet stored. Fails with CalendarYearMissing. */
    public Deadline from(LocalDate filedOn, String caseNumber, String agency, DeadlineClock kind) {
        var rule = rules.inForce(kind, filedOn);
        var known = closures(agency, filedOn, filedOn.plusDays(HORIZON_DAYS));
        var days = new WorkingDays(calendars.asKnownOn(filedOn), known, rule.closurePolicy());
        return Deadline.of(caseNumber, agency, rule, rule.reckon(filedOn, days), known);
    }

    /** Decided by the stored due day; settling on that day is in time. */
    public Lateness lateness(Deadline deadline, LocalDate settledOn) {
        var calendar = calendars.asKnownOn(settledOn);
        if (!settledOn.isAfter(deadline.dueOn())) {
            return new Lateness(settledOn, true, 0, calendar.id());
        }
        var policy = rule(deadline).closurePolicy();
        var known = closures(deadline.agency(), deadline.dueOn(), settledOn);
        var days = new WorkingDays(calendar, known, policy);
        return new Lateness(settledOn, false, days.countBetween(deadline.dueOn(), settledOn), calendar.id());
    }

    /** The stored deadline counted out again with the stored versions. */
    DeadlineExplanation explain(Deadline deadline) {
        var rule = rule(deadline);
        var calendar = calendars.version(deadline.calendarVersion());
        var days = new WorkingDays(calendar, KnownClosure.all(deadline.closures()), rule.closurePolicy());
        return DeadlineExplanation.of(deadline, rule, rule.reckon(deadline.countedFrom(), days));
    }

    /** What is declared for an agency above holds for the one below. */
    private Closures closures(String agency, LocalDate from, LocalDate to) {
        return closures.forRegionAsKnownAt(directory.withSuperiors(agency), from, to, clock.instant());
    }

    private DeadlineRule rule(Deadline deadline) {
        return rules.version(deadline.clock(), deadline.rule());
    }
}
