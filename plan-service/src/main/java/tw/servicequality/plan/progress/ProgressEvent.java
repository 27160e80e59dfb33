package tw.servicequality.plan.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.plan.obligation.ObligationFacts;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told about reports, in the order of their obligation. Words, quantities and files stay with the report. */
sealed interface ProgressEvent extends IntegrationEvent {

    UUID obligationId();

    @Override
    default String type() {
        return switch (this) {
            case ProgressReported reported -> "tw.servicequality.plan.ProgressReported.v1";
            case ProgressCorrected corrected -> "tw.servicequality.plan.ProgressCorrected.v1";
            case ProgressWithdrawn withdrawn -> "tw.servicequality.plan.ProgressWithdrawn.v1";
            case ProgressChecked checked -> "tw.servicequality.plan.ProgressChecked.v1";
            case ProgressReturned returned -> "tw.servicequality.plan.ProgressReturned.v1";
        };
    }

    @Override
    default String topic() {
        return "obligation-events";
    }

    @Override
    default String subject() {
        return obligationId().toString();
    }

    /** 提報 */
    record ProgressReported(
            UUID obligationId,
            UUID planId,
            String agency,
            String unit,
            String source,
            int report,
            LocalDate dueOn,
            LocalDate reportedOn,
            boolean late,
            @JsonIgnore long sequence)
            implements ProgressEvent {}

    /** 更正 */
    record ProgressCorrected(
            UUID obligationId,
            UUID planId,
            String agency,
            String unit,
            String source,
            int report,
            LocalDate dueOn,
            LocalDate reportedOn,
            boolean late,
            @JsonIgnore long sequence)
            implements ProgressEvent {}

    /** 撤回 */
    record ProgressWithdrawn(
            UUID obligationId,
            UUID planId,
            String agency,
            String unit,
            String source,
            int report,
            LocalDate withdrawnOn,
            @JsonIgnore long sequence)
            implements ProgressEvent {}

    /** 查核通過 */
    record ProgressChecked(
            UUID obligationId,
            UUID planId,
            String agency,
            String unit,
            String source,
            int report,
            LocalDate checkedOn,
            @JsonIgnore long sequence)
            implements ProgressEvent {}

    /** 退回補正 */
    record ProgressReturned(
            UUID obligationId,
            UUID planId,
            String agency,
            String unit,
            String source,
            int report,
            LocalDate returnedOn,
            @JsonIgnore long sequence)
            implements ProgressEvent {}

    /** The first report of an obligation, or a later one that takes the place of the one before. */
    static ProgressEvent reported(ObligationFacts of, ProgressReport report) {
        var on = report.reportedOn();
        var late = on.isAfter(of.dueOn());
        return report.isCorrection()
                ? new ProgressCorrected(
                        of.id(),
                        of.plan(),
                        of.agency(),
                        of.unit(),
                        of.source(),
                        report.number(),
                        of.dueOn(),
                        on,
                        late,
                        of.version())
                : new ProgressReported(
                        of.id(),
                        of.plan(),
                        of.agency(),
                        of.unit(),
                        of.source(),
                        report.number(),
                        of.dueOn(),
                        on,
                        late,
                        of.version());
    }

    /** What became of it on that day. */
    static ProgressEvent settled(ObligationFacts of, ProgressReport report, LocalDate today) {
        var number = report.number();
        return switch (report.status()) {
            case WITHDRAWN ->
                new ProgressWithdrawn(
                        of.id(), of.plan(), of.agency(), of.unit(), of.source(), number, today, of.version());
            case CHECKED ->
                new ProgressChecked(
                        of.id(), of.plan(), of.agency(), of.unit(), of.source(), number, today, of.version());
            case RETURNED ->
                new ProgressReturned(
                        of.id(), of.plan(), of.agency(), of.unit(), of.source(), number, today, of.version());
            case REPORTED, CORRECTED ->
                throw new IllegalStateException(report.status().name());
        };
    }
}
