package tw.servicequality.assessment.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told of published results; days are in Asia/Taipei. */
sealed interface PublicationEvent extends IntegrationEvent {

    UUID publicationId();

    record Published(
            UUID publicationId,
            UUID roundId,
            int number,
            String assessedBy,
            int rocYear,
            int offices,
            LocalDate publishedOn,
            @JsonIgnore long sequence)
            implements PublicationEvent {}

    record Withdrawn(
            UUID publicationId,
            UUID roundId,
            int number,
            String assessedBy,
            int rocYear,
            LocalDate withdrawnOn,
            @JsonIgnore long sequence)
            implements PublicationEvent {}

    @Override
    default String subject() {
        return publicationId().toString();
    }

    @Override
    default String topic() {
        return "assessment-events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Published published -> "tw.servicequality.assessment.AssessmentResultsPublished.v1";
            case Withdrawn withdrawn -> "tw.servicequality.assessment.AssessmentResultsWithdrawn.v1";
        };
    }
}
