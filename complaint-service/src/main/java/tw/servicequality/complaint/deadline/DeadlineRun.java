package tw.servicequality.complaint.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What one run of one clock of a case is at any moment, and all that its end follows from; what becomes of it is in {@link Deadline}. */
@MappedSuperclass
abstract class DeadlineRun {

    @Id
    String caseNumber;

    @Id
    @Enumerated(EnumType.STRING)
    DeadlineClock clock;

    @Id
    int run;

    String agency;

    @Enumerated(EnumType.STRING)
    DeadlineState state;

    Instant startedAt;
    LocalDate dueOn;
    Instant dueAt;
    LocalDate capOn;
    String rule;
    String calendarVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    DeadlineFacts facts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    KnownClosures closures;

    /** The timer stands at the first of them. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    DeadlineSteps steps;

    Instant settledAt;
    Boolean onTime;
    Integer workingDaysLate;

    /** Written by the timer alone. */
    @Column(insertable = false, updatable = false)
    Instant breachedAt;

    @Version
    long version;

    DeadlineId id() {
        return new DeadlineId(caseNumber, clock, run);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public DeadlineClock clock() {
        return clock;
    }

    public int run() {
        return run;
    }

    /** The agency whose offices must be open for a day to count. */
    public String agency() {
        return agency;
    }

    public DeadlineState state() {
        return state;
    }

    public boolean isOpen() {
        return state == DeadlineState.RUNNING || state == DeadlineState.PAUSED;
    }

    /**
     * What was told as exceeded stays so. While the clock stands still nothing becomes late: only one that has not run out is ever
     * stopped.
     */
    boolean isLateAt(Instant at) {
        return breachedAt != null || state != DeadlineState.PAUSED && !at.isBefore(dueAt);
    }

    DeadlineFacts facts() {
        return facts;
    }

    /** The day of the event, itself not counted (行政程序法 §48 II). */
    public LocalDate countedFrom() {
        return facts.startedOn();
    }

    /** The last day in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The first instant that is late. */
    public Instant dueAt() {
        return dueAt;
    }

    Optional<LocalDate> capOn() {
        return Optional.ofNullable(capOn);
    }

    /** Profile and version, such as {@code central-default@1}. */
    public String rule() {
        return rule;
    }

    public String calendarVersion() {
        return calendarVersion;
    }

    KnownClosures closures() {
        return closures;
    }

    DeadlineSteps steps() {
        return steps;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    public Optional<Boolean> onTime() {
        return Optional.ofNullable(onTime);
    }

    public Optional<Instant> breachedAt() {
        return Optional.ofNullable(breachedAt);
    }

    long version() {
        return version;
    }
}
