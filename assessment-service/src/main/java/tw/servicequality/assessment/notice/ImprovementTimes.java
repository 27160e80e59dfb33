package tw.servicequality.assessment.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.OfficeClosures;
import tw.servicequality.platform.calendar.Roll;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.identity.AgencyDirectory;

/** How long a subject has to report: rules with the day from which they hold, in {@code rules/improvement/times.json}; the newest in force counts. */
@Singleton
class ImprovementTimes {

    private static final String FILE = "/rules/improvement/times.json";

    private final List<Rule> rules;
    private final OfficeCalendars calendars;
    private final OfficeClosures closures;
    private final AgencyDirectory directory;
    private final Clock clock;

    /** Months from the day after the notice (行政程序法 §48), a last day off rolling forward. */
    record Rule(String id, LocalDate from, int months, String article) {}

    ImprovementTimes(
            ObjectMapper json,
            OfficeCalendars calendars,
            OfficeClosures closures,
            AgencyDirectory directory,
            Clock clock) {
        try (var file = ImprovementTimes.class.getResourceAsStream(FILE)) {
            rules = List.of(json.readValue(file, Rule[].class));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
        this.calendars = calendars;
        this.closures = closures;
        this.directory = directory;
        this.clock = clock;
    }

    ImprovementTime of(String agency, LocalDate noticedOn) {
        var rule = rules.stream()
                .filter(one -> !one.from().isAfter(noticedOn))
                .reduce((older, newer) -> newer)
                .orElseThrow();
        var horizon = noticedOn.plusMonths(rule.months() + 2L);
        var closed = closures.forRegionAsKnownAt(directory.withSuperiors(agency), noticedOn, horizon, clock.instant());
        var count = WorkingDays.on(calendars.asKnownOn(noticedOn), closed)
                .plusMonths(noticedOn, rule.months(), Roll.FORWARD);
        return new ImprovementTime(count.end(), rule.id() + " " + rule.article(), count.calendar());
    }
}
