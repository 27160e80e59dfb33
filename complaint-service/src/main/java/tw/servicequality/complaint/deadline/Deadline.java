package tw.servicequality.complaint.deadline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.List;
import tw.servicequality.platform.calendar.Closures;

/** 辦理期限: the due day of one clock of a case, with all that it follows from. */
@Entity
@IdClass(DeadlineId.class)
public class Deadline {

    @Id
    private String caseNumber;

    @Id
    @Enumerated(EnumType.STRING)
    private DeadlineClock clock;

    private String agency;
    private LocalDate countedFrom;
    private LocalDate dueOn;
    private LocalDate capOn;
    private String ruleId;
    private int ruleVersion;
    private String calendarVersion;

    @ElementCollection
    @CollectionTable(
            name = "deadline_closure",
            joinColumns = {@JoinColumn(name = "case_number"), @JoinColumn(name = "clock")})
    private List<KnownClosure> closures;

    static Deadline of(String caseNumber, String agency, DeadlineRule rule, Reckoning reckoning, Closures known) {
        var deadline = new Deadline();
        deadline.caseNumber = caseNumber;
        deadline.clock = rule.clock();
        deadline.agency = agency;
        deadline.countedFrom = reckoning.standard().start();
        deadline.dueOn = reckoning.dueOn();
        deadline.capOn = reckoning.capOn();
        deadline.ruleId = rule.id();
        deadline.ruleVersion = rule.version();
        deadline.calendarVersion = reckoning.standard().calendar();
        deadline.closures = KnownClosure.within(known, deadline.countedFrom, deadline.capOn);
        return deadline;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public DeadlineClock clock() {
        return clock;
    }

    /** The agency whose offices must be open for a day to count. */
    public String agency() {
        return agency;
    }

    /** The day of the event, itself not counted (行政程序法 §48 II). */
    public LocalDate countedFrom() {
        return countedFrom;
    }

    /** The last day in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    LocalDate capOn() {
        return capOn;
    }

    /** Rule and version, such as {@code central-default@1}. */
    public String rule() {
        return ruleId + "@" + ruleVersion;
    }

    public String calendarVersion() {
        return calendarVersion;
    }

    List<KnownClosure> closures() {
        return closures;
    }
}
