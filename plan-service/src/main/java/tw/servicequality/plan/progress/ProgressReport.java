package tw.servicequality.plan.progress;

import static tw.servicequality.plan.progress.ProgressProblem.PROGRESS_REPORT_MOVE_NOT_ALLOWED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tw.servicequality.plan.obligation.ObligationFacts;

/** 提報: one report on one obligation; reports of an obligation are numbered from 1. */
@Entity
class ProgressReport {

    @Id
    private UUID id;

    private UUID obligationId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.REPORTED;

    private LocalDate reportedOn;
    private boolean late;
    private String reportedBy;
    private String narrative;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportedQuantity> quantities = List.of();

    private String correctionReason;
    private String settledReason;
    private LocalDate settledOn;

    @Version
    private long version;

    static ProgressReport of(
            ObligationFacts obligation, int number, ProgressReporting told, String by, LocalDate today) {
        var report = new ProgressReport();
        report.id = UUID.randomUUID();
        report.obligationId = obligation.id();
        report.number = number;
        report.reportedOn = today;
        report.late = today.isAfter(obligation.dueOn());
        report.reportedBy = by;
        report.narrative = told.narrative();
        report.quantities = told.quantities();
        report.correctionReason = number == 1 ? null : told.reason();
        return report;
    }

    /** A later report takes its place. */
    void correct(LocalDate today) {
        moveTo(ReportStatus.CORRECTED, null, today);
    }

    /** 撤回 */
    void withdraw(String reason, LocalDate today) {
        moveTo(ReportStatus.WITHDRAWN, reason, today);
    }

    /** 查核通過 */
    void check(LocalDate today) {
        moveTo(ReportStatus.CHECKED, null, today);
    }

    /** 退回補正 */
    void giveBack(String reason, LocalDate today) {
        moveTo(ReportStatus.RETURNED, reason, today);
    }

    private void moveTo(ReportStatus next, String reason, LocalDate today) {
        if (!ReportStatus.MOVES.get(status).contains(next)) {
            throw PROGRESS_REPORT_MOVE_NOT_ALLOWED.because(status + " → " + next);
        }
        status = next;
        settledReason = Optional.ofNullable(reason).orElse(settledReason);
        settledOn = today;
    }

    boolean isCorrection() {
        return correctionReason != null;
    }

    UUID id() {
        return id;
    }

    UUID obligationId() {
        return obligationId;
    }

    int number() {
        return number;
    }

    ReportStatus status() {
        return status;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    boolean isLate() {
        return late;
    }

    String reportedBy() {
        return reportedBy;
    }

    String narrative() {
        return narrative;
    }

    List<ReportedQuantity> quantities() {
        return List.copyOf(quantities);
    }

    Optional<String> correctionReason() {
        return Optional.ofNullable(correctionReason);
    }

    /** Why it was withdrawn or returned. */
    Optional<String> settledReason() {
        return Optional.ofNullable(settledReason);
    }

    Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    long version() {
        return version;
    }
}
