package tw.servicequality.plan.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told about plans. Year and title are null where the document has none, «amends» in a first edition; days are in Asia/Taipei. */
sealed interface PlanEvent extends IntegrationEvent {

    UUID planId();

    @Override
    default String type() {
        return switch (this) {
            case PlanImported imported -> "tw.servicequality.plan.PlanImported.v1";
            case PlanDocumentReplaced replaced -> "tw.servicequality.plan.PlanDocumentReplaced.v1";
            case PlanSubmitted submitted -> "tw.servicequality.plan.PlanSubmitted.v1";
            case PlanReturned returned -> "tw.servicequality.plan.PlanReturned.v1";
            case PlanApproved approved -> "tw.servicequality.plan.PlanApproved.v1";
            case PlanPublished published -> "tw.servicequality.plan.PlanPublished.v1";
            case PlanSuperseded superseded -> "tw.servicequality.plan.PlanSuperseded.v1";
            case PlanClosed closed -> "tw.servicequality.plan.PlanClosed.v1";
            case PlanAbandoned abandoned -> "tw.servicequality.plan.PlanAbandoned.v1";
        };
    }

    @Override
    default String topic() {
        return "plan-events";
    }

    @Override
    default String subject() {
        return planId().toString();
    }

    record PlanImported(
            UUID planId,
            String agency,
            Integer rocYear,
            String title,
            PlanCounts counts,
            LocalDate importedOn,
            int edition,
            UUID amends,
            @JsonIgnore long sequence)
            implements PlanEvent {}

    /** Its document before is kept; the reason stays with the plan. */
    record PlanDocumentReplaced(
            UUID planId,
            String agency,
            Integer rocYear,
            String title,
            PlanCounts counts,
            LocalDate replacedOn,
            int edition,
            int documentVersion,
            @JsonIgnore long sequence)
            implements PlanEvent {

        static PlanDocumentReplaced of(Plan plan, LocalDate today) {
            return new PlanDocumentReplaced(
                    plan.id(),
                    plan.agency(),
                    plan.heading().rocYear(),
                    plan.heading().title(),
                    plan.content().counts(),
                    today,
                    plan.edition().number(),
                    plan.content().documentVersion(),
                    plan.version() + 1);
        }
    }

    record PlanSubmitted(
            UUID planId,
            String agency,
            String documentNumber,
            LocalDate submittedOn,
            @JsonIgnore long sequence) implements PlanEvent {}

    /** The comments stay with the plan: they are for the agency, not for the world. */
    record PlanReturned(
            UUID planId,
            String agency,
            String returnedBy,
            LocalDate returnedOn,
            @JsonIgnore long sequence) implements PlanEvent {}

    record PlanApproved(
            UUID planId,
            String agency,
            String approvedBy,
            String documentNumber,
            LocalDate approvedOn,
            @JsonIgnore long sequence)
            implements PlanEvent {}

    record PlanPublished(
            UUID planId,
            String agency,
            Integer rocYear,
            String title,
            int actions,
            LocalDate publishedOn,
            int edition,
            UUID amends,
            @JsonIgnore long sequence)
            implements PlanEvent {}

    /** A newer edition is in force from this day on. */
    record PlanSuperseded(
            UUID planId,
            String agency,
            int edition,
            UUID supersededBy,
            LocalDate supersededOn,
            @JsonIgnore long sequence)
            implements PlanEvent {}

    /** The year is over and its results are reported. */
    record PlanClosed(
            UUID planId,
            String agency,
            Integer rocYear,
            String documentNumber,
            LocalDate closedOn,
            @JsonIgnore long sequence)
            implements PlanEvent {}

    /** Given up before anybody approved it; the reason stays with the plan. */
    record PlanAbandoned(
            UUID planId,
            String agency,
            LocalDate abandonedOn,
            @JsonIgnore long sequence) implements PlanEvent {}
}
