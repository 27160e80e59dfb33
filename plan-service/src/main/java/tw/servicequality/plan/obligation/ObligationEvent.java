package tw.servicequality.plan.obligation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told about obligations; the unit is a code or the plan's own word, days are in Asia/Taipei. */
sealed interface ObligationEvent extends IntegrationEvent {

    UUID obligationId();

    @Override
    default String type() {
        return switch (this) {
            case ObligationApproaching approaching -> "tw.servicequality.plan.ObligationApproaching.v1";
            case ObligationDue due -> "tw.servicequality.plan.ObligationDue.v1";
            case ObligationOverdue overdue -> "tw.servicequality.plan.ObligationOverdue.v1";
            case ObligationEscalated escalated -> "tw.servicequality.plan.ObligationEscalated.v1";
            case ObligationWaived waived -> "tw.servicequality.plan.ObligationWaived.v1";
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

    /** What the taking of a step tells: reminded, due, overdue, escalated. */
    static ObligationEvent ofStep(
            int step, UUID id, UUID plan, String agency, String unit, String source, LocalDate dueOn, long version) {
        return switch (step) {
            case 0 -> new ObligationApproaching(id, plan, agency, unit, source, dueOn, version);
            case 1 -> new ObligationDue(id, plan, agency, unit, source, dueOn, version);
            case 2 -> new ObligationOverdue(id, plan, agency, unit, source, dueOn, version);
            default -> new ObligationEscalated(id, plan, agency, unit, source, dueOn, version);
        };
    }

    /** 預警 */
    record ObligationApproaching(
            UUID obligationId,
            UUID planId,
            String agency,
            String unit,
            String source,
            LocalDate dueOn,
            @JsonIgnore long sequence)
            implements ObligationEvent {}

    /** 到期 */
    record ObligationDue(
            UUID obligationId,
            UUID planId,
            String agency,
            String unit,
            String source,
            LocalDate dueOn,
            @JsonIgnore long sequence)
            implements ObligationEvent {}

    /** 逾期 */
    record ObligationOverdue(
            UUID obligationId,
            UUID planId,
            String agency,
            String unit,
            String source,
            LocalDate dueOn,
            @JsonIgnore long sequence)
            implements ObligationEvent {}

    /** 稽催 */
    record ObligationEscalated(
            UUID obligationId,
            UUID planId,
            String agency,
            String unit,
            String source,
            LocalDate dueOn,
            @JsonIgnore long sequence)
            implements ObligationEvent {}

    /** 免辦; the reason stays here. */
    record ObligationWaived(
            UUID obligationId,
            UUID planId,
            String agency,
            String unit,
            String source,
            LocalDate dueOn,
            @JsonIgnore long sequence)
            implements ObligationEvent {}
}
