package tw.servicequality.complaint.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** The facts a deadline tells the world; its id is case number, clock and run. */
sealed interface DeadlineEvent extends IntegrationEvent {

    String deadlineId();

    String caseNumber();

    /** 預警 */
    record Approaching(
            @JsonIgnore long sequence,
            String deadlineId,
            String caseNumber,
            String agency,
            String unit,
            DeadlineClock clock,
            LocalDate dueOn,
            Instant dueAt,
            String role)
            implements DeadlineEvent {}

    /** 逾限 */
    record Breached(
            @JsonIgnore long sequence,
            String deadlineId,
            String caseNumber,
            String agency,
            String unit,
            DeadlineClock clock,
            LocalDate dueOn,
            Instant dueAt)
            implements DeadlineEvent {}

    /** 逐級稽催 */
    record Escalated(
            @JsonIgnore long sequence,
            String deadlineId,
            String caseNumber,
            String agency,
            String unit,
            DeadlineClock clock,
            LocalDate dueOn,
            Instant dueAt,
            String role)
            implements DeadlineEvent {}

    /** 展期 or another recalculation: the end has moved. */
    record Moved(
            @JsonIgnore long sequence,
            String deadlineId,
            String caseNumber,
            String agency,
            DeadlineClock clock,
            LocalDate dueOnBefore,
            LocalDate dueOn,
            Instant dueAt,
            String rule,
            String calendar,
            Reason reason)
            implements DeadlineEvent {

        /** Why the end moved. */
        enum Reason {
            /** 展期 */
            EXTENSION,
            /** 補陳後續行計算 */
            SUPPLEMENT,
            /** 辦理類別變更 */
            HANDLING,
            /** 規則或日曆修正 */
            REVISION
        }
    }

    /** The fact's name in the timeline: its wire name without prefix and version. */
    default String fact() {
        var parts = type().split("\\.");
        return parts[parts.length - 2];
    }

    @Override
    default String type() {
        return switch (this) {
            case Approaching approaching -> "tw.servicequality.complaint.DeadlineApproaching.v1";
            case Breached breached -> "tw.servicequality.complaint.DeadlineBreached.v1";
            case Escalated escalated -> "tw.servicequality.complaint.DeadlineEscalated.v1";
            case Moved moved -> "tw.servicequality.complaint.DeadlineMoved.v1";
        };
    }

    @Override
    default String topic() {
        return "deadline-events";
    }

    @Override
    default String subject() {
        return deadlineId();
    }
}
