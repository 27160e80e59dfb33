package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.time.Taipei;

/** Deadlines for the rule tests of other features, by the rule and calendar that are shipped. */
public final class StoredDeadline {

    private StoredDeadline() {}

    /** The one for the reply, by central-default@1. */
    public static Deadline due(String caseNumber, String agency, Instant filedAt) {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var profile = ShippedProfiles.all(json).stream()
                .filter(one -> one.reference().equals("central-default@1"))
                .findAny()
                .orElseThrow();
        var rule = profile.rule(DeadlineClock.FINAL_REPLY).orElseThrow();
        var calendar = new OfficeCalendars().asKnownOn(Taipei.on(filedAt));
        var facts = DeadlineFacts.started(filedAt, filedAt, Handling.ORDINARY);
        var reckoning = Reckoning.of(rule, facts, WorkingDays.on(calendar));
        var result = new Deadline.Result(
                profile.reference(),
                calendar.id(),
                new KnownClosures(List.of()),
                reckoning.dueOn(),
                reckoning.at(),
                reckoning.capOn(),
                DeadlineSteps.NONE);
        return Deadline.started(new DeadlineId(caseNumber, DeadlineClock.FINAL_REPLY, 1), agency, facts, result);
    }
}
