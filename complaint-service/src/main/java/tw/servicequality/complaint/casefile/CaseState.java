package tw.servicequality.complaint.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.servicequality.complaint.deadline.CaseClock;
import tw.servicequality.complaint.deadline.Handling;

/** What a case is at any moment; what is done with it is in {@link AnswerableCase} and {@link Complaint}. */
@MappedSuperclass
abstract class CaseState {

    @Id
    String caseNumber;

    String agency;
    String channel;

    @Enumerated(EnumType.STRING)
    ComplaintType type;

    String category;
    String title;
    String content;
    boolean confidential;
    boolean informant;

    @Enumerated(EnumType.STRING)
    Handling handling;

    @Enumerated(EnumType.STRING)
    ComplaintStatus status;

    Instant filedAt;
    LocalDate filedOn;
    LocalDate dueOn;

    /** Written by the timers alone: 0 none, 1 warned, 2 exceeded, 3 escalated. */
    @Column(insertable = false, updatable = false)
    int alert;

    @Embedded
    Assignment assignment;

    @Embedded
    Closure closure;

    @Embedded
    Verdict verdict;

    @Embedded
    Decline decline;

    String mergedInto;
    String transferredTo;

    /** The day on which it ended here without an answer: never confirmed, or transferred outside. */
    LocalDate leftOn;

    Instant erasedAt;
    int reopenings;
    int told;

    @Version
    long version;

    /** The version after this change: every fact changes the case, if only by being one more. */
    public long next() {
        told++;
        return version + 1;
    }

    /** What the clocks need to know; the rules are those of the agency that has the case. */
    public CaseClock clock(String profile) {
        return new CaseClock(caseNumber, agency, channel, profile, handling, filedAt);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String agency() {
        return agency;
    }

    public String channel() {
        return channel;
    }

    public ComplaintType type() {
        return type;
    }

    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    String title() {
        return title;
    }

    String content() {
        return content;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public boolean isInformant() {
        return informant;
    }

    Handling handling() {
        return handling;
    }

    public ComplaintStatus status() {
        return status;
    }

    /** What the petitioner sees: that a reply is going up for approval is the agency's own affair. */
    public ComplaintStatus shownStatus() {
        return status == ComplaintStatus.REPLY_PROPOSED ? ComplaintStatus.ASSIGNED : status;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    int alert() {
        return alert;
    }

    Optional<Assignment> assignment() {
        return Optional.ofNullable(assignment);
    }

    Optional<Decline> decline() {
        return Optional.ofNullable(decline);
    }

    public Optional<String> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    Optional<String> transferredTo() {
        return Optional.ofNullable(transferredTo);
    }

    List<String> jointUnits() {
        return assignment == null ? List.of() : assignment.jointUnits();
    }

    /** The day on which the agency had done with it; empty as long as it has not. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(verdict == null ? leftOn : verdict.closedOn());
    }

    /** Its petitioner's data and all words of it are erased. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** How often it was taken up again; each closing has its own number by it. */
    public int reopenings() {
        return reopenings;
    }

    /** The reply as it stands: proposed, or given. */
    Optional<Closure> reply() {
        return Optional.ofNullable(closure);
    }

    /** What the petitioner is told, once the case is closed. */
    public Optional<ClosureView> closure() {
        return status == ComplaintStatus.CLOSED ? Optional.of(ClosureView.of(closure, verdict)) : Optional.empty();
    }

    public long version() {
        return version;
    }
}
