package tw.servicequality.assessment.improvement;

import static tw.servicequality.assessment.improvement.ImprovementProblem.IMPROVEMENT_MOVE_REFUSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import tw.servicequality.assessment.notice.NamedWeakness;
import tw.servicequality.assessment.notice.ResultNotice;

/** 改善事項 */
@Entity
@DynamicUpdate
class Improvement {

    @Id
    private UUID improvementId;

    private UUID noticeId;
    private UUID assessmentId;
    private String agency;
    private String assessedBy;
    private int rocYear;
    private String criterion;
    private String text;
    private String unit = "";
    private LocalDate dueOn;

    private int step;

    @Enumerated(EnumType.STRING)
    private ImprovementStatus status = ImprovementStatus.OPEN;

    private String report = "";
    private LocalDate reportedOn;
    private String opinion = "";
    private LocalDate closedOn;

    @Version
    private long version;

    static Improvement of(ResultNotice notice, NamedWeakness weakness) {
        var improvement = new Improvement();
        improvement.improvementId = UUID.randomUUID();
        improvement.noticeId = notice.id();
        improvement.assessmentId = notice.assessmentId();
        improvement.agency = notice.agency();
        improvement.assessedBy = notice.assessedBy();
        improvement.rocYear = notice.rocYear();
        improvement.criterion = weakness.criterion();
        improvement.text = weakness.text();
        improvement.dueOn = notice.improveBy();
        return improvement;
    }

    ImprovementEvent opened() {
        return ImprovementEvent.of(ImprovementEvent.Told.OPENED, this, dueOn, 0);
    }

    /** 指定承辦單位 */
    void assign(String owner) {
        if (status == ImprovementStatus.CLOSED) {
            throw IMPROVEMENT_MOVE_REFUSED.because(status.name());
        }
        unit = owner;
    }

    /** 提報改善情形; again after it was returned. */
    ImprovementEvent report(String what, LocalDate today) {
        moveTo(ImprovementStatus.REPORTED);
        report = what;
        reportedOn = today;
        return ImprovementEvent.of(ImprovementEvent.Told.REPORTED, this, today, version + 1);
    }

    /** 退回: it is open again, and what of its time has passed has passed. */
    ImprovementEvent giveBack(String why, LocalDate today) {
        moveTo(ImprovementStatus.RETURNED);
        opinion = why;
        return ImprovementEvent.of(ImprovementEvent.Told.RETURNED, this, today, version + 1);
    }

    /** 同意結案 */
    ImprovementEvent close(String what, LocalDate today) {
        moveTo(ImprovementStatus.CLOSED);
        opinion = what;
        closedOn = today;
        return ImprovementEvent.of(ImprovementEvent.Told.CLOSED, this, today, version + 1);
    }

    private void moveTo(ImprovementStatus next) {
        if (!ImprovementStatus.MOVES.get(status).contains(next)) {
            throw IMPROVEMENT_MOVE_REFUSED.because(status + " → " + next);
        }
        status = next;
    }

    /** The next moment of its time limit; empty when all have passed or nothing is to be waited for. */
    Optional<Instant> nextMoment() {
        var waiting = status == ImprovementStatus.OPEN || status == ImprovementStatus.RETURNED;
        return waiting ? ImprovementMoments.after(dueOn, step) : Optional.empty();
    }

    UUID id() {
        return improvementId;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    String agency() {
        return agency;
    }

    String assessedBy() {
        return assessedBy;
    }

    int rocYear() {
        return rocYear;
    }

    String criterion() {
        return criterion;
    }

    String text() {
        return text;
    }

    String unit() {
        return unit;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ImprovementStatus status() {
        return status;
    }

    /** Reported late, or not at all though the day has passed. */
    boolean isOverdueOn(LocalDate today) {
        return Optional.ofNullable(reportedOn).orElse(today).isAfter(dueOn);
    }

    String report() {
        return report;
    }

    Optional<LocalDate> reportedOn() {
        return Optional.ofNullable(reportedOn);
    }

    String opinion() {
        return opinion;
    }

    Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    long version() {
        return version;
    }
}
