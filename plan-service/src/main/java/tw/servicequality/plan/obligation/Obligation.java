package tw.servicequality.plan.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import tw.servicequality.plan.commitment.UnitRole;
import tw.servicequality.plan.schedule.Period;
import tw.servicequality.platform.calendar.Roll;

/** 應辦期限. Rows are made and stepped by set-based statements; here is what one person does to one of them. */
@Entity
@DynamicUpdate
class Obligation {

    @Id
    private UUID id;

    private UUID planId;
    private UUID commitmentId;
    private String agency;
    private String source;
    private Integer dimension;
    private String unit;

    @Enumerated(EnumType.STRING)
    private UnitRole role;

    private LocalDate coversStart;
    private LocalDate coversEnd;
    private LocalDate nominalOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Roll roll;

    private String rolledWhy;
    private String words;
    private String calendar;
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private ObligationStatus status;

    private String reason;
    private LocalDate reportedOn;
    private LocalDate settledOn;

    @Version
    private long version;

    /** 提報, also a correction after an earlier report; the day of the first one stands. */
    void report(LocalDate today) {
        moveTo(ObligationStatus.REPORTED);
        reportedOn = Optional.ofNullable(reportedOn).orElse(today);
        settledOn = null;
    }

    /** 撤回提報 */
    void withdrawReport(LocalDate today) {
        moveTo(today.isAfter(dueOn) ? ObligationStatus.OVERDUE : ObligationStatus.UPCOMING);
        reportedOn = null;
    }

    /** 查核通過 */
    void check(LocalDate today) {
        moveTo(ObligationStatus.CHECKED);
        settledOn = today;
    }

    /** 退回補正 */
    void giveBack(String why) {
        moveTo(ObligationStatus.RETURNED);
        reason = why;
    }

    /** 免辦 */
    ObligationEvent waive(String why, LocalDate today) {
        moveTo(ObligationStatus.WAIVED);
        reason = why;
        settledOn = today;
        return new ObligationEvent.ObligationWaived(id, planId, agency, unit, source, dueOn, version + 1);
    }

    private void moveTo(ObligationStatus next) {
        if (!ObligationStatus.MOVES.get(status).contains(next)) {
            throw ObligationProblem.OBLIGATION_MOVE_NOT_ALLOWED.because(status + " → " + next);
        }
        status = next;
    }

    ObligationFacts facts() {
        return new ObligationFacts(
                id,
                planId,
                commitmentId,
                agency,
                source,
                Optional.ofNullable(dimension),
                unit,
                role,
                new Period(coversStart, coversEnd),
                nominalOn,
                dueOn,
                roll,
                rolledWhy,
                words,
                calendar,
                Optional.ofNullable(eventId),
                status,
                Optional.ofNullable(reason),
                Optional.ofNullable(reportedOn),
                Optional.ofNullable(settledOn),
                version);
    }
}
