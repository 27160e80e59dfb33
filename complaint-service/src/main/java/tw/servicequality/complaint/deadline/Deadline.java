package tw.servicequality.complaint.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * 辦理期限: one run of one clock of a case, with all that its end follows from. A case that comes to another agency or is taken up
 * again gets a new run; what an earlier one came to stays.
 */
@Entity
@DynamicUpdate
@IdClass(DeadlineId.class)
public class Deadline {

    @Id
    private String caseNumber;

    @Id
    @Enumerated(EnumType.STRING)
    private DeadlineClock clock;

    @Id
    private int run;

    private String agency;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private Instant startedAt;
    private LocalDate dueOn;
    private Instant dueAt;
    private LocalDate capOn;
    private String rule;
    private String calendarVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private DeadlineFacts facts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<KnownClosure> closures;

    /** The steps not yet taken, soonest first: the timer stands at the first of them. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<DeadlineStep> steps;

    private Instant settledAt;
    private Boolean onTime;
    private Integer workingDaysLate;

    /** Written by the timer alone. */
    @Column(insertable = false, updatable = false)
    private Instant breachedAt;

    @Version
    private long version;

    static Deadline started(DeadlineId id, String agency, DeadlineFacts facts, Result result) {
        var deadline = new Deadline();
        deadline.caseNumber = id.caseNumber();
        deadline.clock = id.clock();
        deadline.run = id.run();
        deadline.agency = agency;
        deadline.startedAt = facts.startedAt();
        deadline.state = DeadlineState.RUNNING;
        deadline.become(facts, result);
        return deadline;
    }

    /** Takes over new facts, or the same ones reckoned by a newer rule or calendar. */
    void become(DeadlineFacts newFacts, Result result) {
        facts = newFacts;
        rule = result.rule();
        calendarVersion = result.calendarVersion();
        closures = result.closures();
        dueOn = result.dueOn();
        dueAt = result.dueAt();
        capOn = result.capOn().orElse(null);
        steps = result.steps();
    }

    void pause(DeadlineFacts newFacts) {
        move(DeadlineState.PAUSED);
        facts = newFacts;
        steps = List.of();
    }

    void resume() {
        move(DeadlineState.RUNNING);
    }

    /** The verdict, given once: what rule or calendar say later does not touch it. */
    void settle(Instant at, Lateness lateness) {
        move(DeadlineState.SETTLED);
        settledAt = at;
        onTime = lateness.onTime();
        workingDaysLate = lateness.workingDaysLate();
        steps = List.of();
    }

    /** Ends without a verdict: the case is no longer this agency's to answer. */
    void lift(Instant at) {
        move(DeadlineState.LIFTED);
        settledAt = at;
        steps = List.of();
    }

    private void move(DeadlineState next) {
        if (!DeadlineState.MOVES.get(state).contains(next)) {
            throw DeadlineProblem.DEADLINE_MOVE_REFUSED.because(clock + " " + state + " → " + next);
        }
        state = next;
    }

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

    /** While the clock stands still nothing becomes late: only one that has not run out is ever stopped. */
    boolean isLateAt(Instant at) {
        return state != DeadlineState.PAUSED && !at.isBefore(dueAt);
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

    List<KnownClosure> closures() {
        return closures;
    }

    List<DeadlineStep> steps() {
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

    /** What rule, calendar and facts come to, to be stored together. */
    record Result(
            String rule,
            String calendarVersion,
            List<KnownClosure> closures,
            LocalDate dueOn,
            Instant dueAt,
            Optional<LocalDate> capOn,
            List<DeadlineStep> steps) {

        /** Without the steps whose time has passed; the end itself is never passed over. */
        Result after(Instant now) {
            var ahead = steps.stream()
                    .filter(step -> step.at().isAfter(now) || step.kind() == DeadlineStep.Kind.BREACH)
                    .toList();
            return new Result(rule, calendarVersion, closures, dueOn, dueAt, capOn, ahead);
        }
    }
}
