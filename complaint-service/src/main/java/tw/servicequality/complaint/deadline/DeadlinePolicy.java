package tw.servicequality.complaint.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.time.Taipei;

/** Brings rule, calendar and facts together. A promise is made with what is known at that instant, and explained with the same. */
@ApplicationScoped
class DeadlinePolicy {

    /** Closures are looked up this many days ahead: more than any limit with all its extensions over the longest break. */
    private static final int HORIZON_DAYS = 400;

    private final DeadlineProfiles profiles;
    private final OfficeCalendars calendars;
    private final RecentClosures closures;

    DeadlinePolicy(DeadlineProfiles profiles, OfficeCalendars calendars, RecentClosures closures) {
        this.profiles = profiles;
        this.calendars = calendars;
        this.closures = closures;
    }

    /** What these facts come to by this rule and by what is known at that instant. Fails with CalendarYearMissing. */
    Deadline.Result reckon(
            DeadlineProfile profile, ClockRule rule, DeadlineFacts facts, String agency, Instant knownAt) {
        var until = Taipei.on(knownAt).plusDays(HORIZON_DAYS);
        var known = closures.of(agency, facts.earliestDay(), until, knownAt);
        var calendar = calendars.asKnownOn(Taipei.on(knownAt));
        var days = new WorkingDays(calendar, known, profile.closurePolicy());
        var reckoning = Reckoning.of(rule, facts, days);
        var steps = new Schedule(rule, facts, reckoning, days).steps();
        return new Deadline.Result(
                profile.reference(),
                calendar.id(),
                KnownClosures.within(known, facts.earliestDay(), lastDay(reckoning, steps)),
                reckoning.dueOn(),
                reckoning.at(),
                reckoning.capOn(),
                steps);
    }

    /** By the calendar and the closures known at the settling; closures matter only to what is late. */
    Lateness lateness(Deadline deadline, Instant settledAt) {
        var settledOn = Taipei.on(settledAt);
        var known = deadline.isLateAt(settledAt)
                ? closures.of(deadline.agency(), deadline.dueOn(), settledOn, settledAt)
                : Closures.NONE;
        var policy = profiles.version(deadline.rule()).closurePolicy();
        return Lateness.of(deadline, settledAt, new WorkingDays(calendars.asKnownOn(settledOn), known, policy));
    }

    /** The stored deadline counted out again with the stored versions. */
    DeadlineExplanation explain(Deadline deadline) {
        var profile = profiles.version(deadline.rule());
        var calendar = calendars.version(deadline.calendarVersion());
        var days = new WorkingDays(calendar, deadline.closures().closures(), profile.closurePolicy());
        var rule = profile.rule(deadline.clock()).orElseThrow();
        return DeadlineExplanation.of(deadline, profile, rule, Reckoning.of(rule, deadline.facts(), days));
    }

    /** The last day that the end, the cap or a step rests on. */
    private static LocalDate lastDay(Reckoning reckoning, DeadlineSteps steps) {
        var lastStep = Taipei.on(steps.ahead().getLast().at());
        var lastCounted = reckoning.lastDayCounted();
        return lastCounted.isAfter(lastStep) ? lastCounted : lastStep;
    }
}
