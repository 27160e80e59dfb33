package tw.servicequality.complaint.casefile;

import static tw.servicequality.complaint.casefile.ComplaintProblem.COMPLAINT_MOVE_REFUSED;
import static tw.servicequality.complaint.casefile.ComplaintProblem.REASONS_REQUIRED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.servicequality.complaint.deadline.Deadline;
import tw.servicequality.complaint.deadline.Lateness;

/** 陳情案件 */
@Entity
public class Complaint {

    @Id
    private String caseNumber;

    private String agency;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private ComplaintType type;

    private String title;
    private String content;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    private Instant filedAt;
    private LocalDate filedOn;
    private LocalDate dueOn;

    @Embedded
    private Assignment assignment;

    @Embedded
    private Closure closure;

    @Embedded
    private Verdict verdict;

    @Version
    private long version;

    /** 受理: a case of the deadline's agency, filed on the day from which the deadline counts. */
    public static Complaint file(Deadline deadline, Petition petition, Instant now) {
        var complaint = new Complaint();
        complaint.caseNumber = deadline.caseNumber();
        complaint.agency = deadline.agency();
        complaint.channel = petition.channel();
        complaint.type = petition.type();
        complaint.title = petition.title();
        complaint.content = petition.content();
        complaint.status = ComplaintStatus.FILED;
        complaint.filedAt = now;
        complaint.filedOn = deadline.countedFrom();
        complaint.dueOn = deadline.dueOn();
        return complaint;
    }

    /** 分案 (行政程序法 §170) */
    ComplaintEvent.Assigned assign(Assignment to) {
        moveTo(ComplaintStatus.ASSIGNED);
        assignment = to;
        return new ComplaintEvent.Assigned(version + 1, caseNumber, agency, to.unit());
    }

    /** 結案 (行政程序法 §171). The lateness was decided by the stored due day. */
    ComplaintEvent.Closed close(Closure with, Lateness lateness) {
        moveTo(ComplaintStatus.CLOSED);
        if (with.lacksReasons()) {
            throw REASONS_REQUIRED.because("認無理由者，應說明其意旨").at("/reasons");
        }
        closure = with;
        verdict = new Verdict(
                lateness.settledOn(), lateness.onTime(), lateness.workingDaysLate(), lateness.calendarVersion());
        return new ComplaintEvent.Closed(
                version + 1,
                caseNumber,
                agency,
                type,
                filedOn,
                dueOn,
                verdict.closedOn(),
                verdict.onTime(),
                verdict.workingDaysLate(),
                with.outcome());
    }

    private void moveTo(ComplaintStatus next) {
        if (!ComplaintStatus.MOVES.get(status).contains(next)) {
            throw COMPLAINT_MOVE_REFUSED.because(status + " → " + next);
        }
        status = next;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String agency() {
        return agency;
    }

    Channel channel() {
        return channel;
    }

    ComplaintType type() {
        return type;
    }

    String title() {
        return title;
    }

    String content() {
        return content;
    }

    public ComplaintStatus status() {
        return status;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    Optional<Assignment> assignment() {
        return Optional.ofNullable(assignment);
    }

    /** What the petitioner is told, once the case is closed. */
    public Optional<ClosureView> closure() {
        return Optional.ofNullable(verdict).map(given -> ClosureView.of(closure, given));
    }

    public long version() {
        return version;
    }
}
