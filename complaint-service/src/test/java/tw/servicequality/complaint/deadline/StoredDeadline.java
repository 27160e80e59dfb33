package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import tw.servicequality.platform.calendar.Closures;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.WorkingDays;

/** Deadlines for the rule tests of other features, by the rule and calendar that are shipped. */
public final class StoredDeadline {

    private StoredDeadline() {}

    public static Deadline due(String caseNumber, String agency, LocalDate filedOn) {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var rule = new DeadlineRules(json).inForce(DeadlineClock.FINAL_REPLY, filedOn);
        var days = WorkingDays.on(new OfficeCalendars().asKnownOn(filedOn));
        return Deadline.of(caseNumber, agency, rule, rule.reckon(filedOn, days), Closures.NONE);
    }
}
