package tw.servicequality.assessment.improvement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told of improvements; what people wrote about them stays inside. Days are in Asia/Taipei. */
sealed interface ImprovementEvent extends IntegrationEvent {

    /** What is happening, in the order in which it may. */
    enum Told {
        OPENED,
        REPORTED,
        RETURNED,
        CLOSED
    }

    UUID improvementId();

    /** What every fact says of the improvement. */
    record Opened(
            UUID improvementId,
            UUID assessmentId,
            String agency,
            String assessedBy,
            String criterion,
            LocalDate dueOn,
            @JsonIgnore long sequence)
            implements ImprovementEvent {}

    record Reported(
            UUID improvementId,
            String agency,
            String assessedBy,
            LocalDate reportedOn,
            @JsonIgnore long sequence) implements ImprovementEvent {}

    record Returned(
            UUID improvementId,
            String agency,
            String assessedBy,
            LocalDate returnedOn,
            @JsonIgnore long sequence) implements ImprovementEvent {}

    record Closed(
            UUID improvementId,
            String agency,
            String assessedBy,
            LocalDate closedOn,
            @JsonIgnore long sequence) implements ImprovementEvent {}

    record Approaching(
            UUID improvementId,
            String agency,
            String assessedBy,
            LocalDate dueOn,
            @JsonIgnore long sequence) implements ImprovementEvent {}

    record Due(
            UUID improvementId,
            String agency,
            String assessedBy,
            LocalDate dueOn,
            @JsonIgnore long sequence) implements ImprovementEvent {}

    record Overdue(
            UUID improvementId,
            String agency,
            String assessedBy,
            LocalDate dueOn,
            @JsonIgnore long sequence) implements ImprovementEvent {}

    record Escalated(
            UUID improvementId,
            String agency,
            String assessedBy,
            LocalDate dueOn,
            @JsonIgnore long sequence) implements ImprovementEvent {}

    static ImprovementEvent of(Told what, Improvement of, LocalDate on, long sequence) {
        return switch (what) {
            case OPENED ->
                new Opened(
                        of.id(), of.assessmentId(), of.agency(), of.assessedBy(), of.criterion(), of.dueOn(), sequence);
            case REPORTED -> new Reported(of.id(), of.agency(), of.assessedBy(), on, sequence);
            case RETURNED -> new Returned(of.id(), of.agency(), of.assessedBy(), on, sequence);
            case CLOSED -> new Closed(of.id(), of.agency(), of.assessedBy(), on, sequence);
        };
    }

    /** The n-th moment of a time limit, from 1. */
    static ImprovementEvent ofStep(
            int step, UUID id, String agency, String assessedBy, LocalDate dueOn, long sequence) {
        return switch (step) {
            case 1 -> new Approaching(id, agency, assessedBy, dueOn, sequence);
            case 2 -> new Due(id, agency, assessedBy, dueOn, sequence);
            case 3 -> new Overdue(id, agency, assessedBy, dueOn, sequence);
            case 4 -> new Escalated(id, agency, assessedBy, dueOn, sequence);
            default -> throw new IllegalArgumentException("there is no step " + step);
        };
    }

    @Override
    default String subject() {
        return improvementId().toString();
    }

    @Override
    default String topic() {
        return "improvement-events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Opened opened -> "tw.servicequality.assessment.ImprovementOpened.v1";
            case Reported reported -> "tw.servicequality.assessment.ImprovementReported.v1";
            case Returned returned -> "tw.servicequality.assessment.ImprovementReturned.v1";
            case Closed closed -> "tw.servicequality.assessment.ImprovementClosed.v1";
            case Approaching approaching -> "tw.servicequality.assessment.ImprovementApproaching.v1";
            case Due due -> "tw.servicequality.assessment.ImprovementDue.v1";
            case Overdue overdue -> "tw.servicequality.assessment.ImprovementOverdue.v1";
            case Escalated escalated -> "tw.servicequality.assessment.ImprovementEscalated.v1";
        };
    }
}
