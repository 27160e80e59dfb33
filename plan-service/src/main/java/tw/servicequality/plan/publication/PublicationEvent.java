package tw.servicequality.plan.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told about publications; days are in Asia/Taipei. */
sealed interface PublicationEvent extends IntegrationEvent {

    UUID publicationId();

    @Override
    default String type() {
        return switch (this) {
            case ResultsPublished published -> "tw.servicequality.plan.ResultsPublished.v1";
            case ResultsWithdrawn withdrawn -> "tw.servicequality.plan.ResultsWithdrawn.v1";
        };
    }

    @Override
    default String topic() {
        return "plan-events";
    }

    @Override
    default String subject() {
        return publicationId().toString();
    }

    record ResultsPublished(
            UUID publicationId,
            UUID planId,
            String agency,
            int number,
            int rows,
            LocalDate publishedOn,
            @JsonIgnore long sequence)
            implements PublicationEvent {}

    record ResultsWithdrawn(
            UUID publicationId,
            UUID planId,
            String agency,
            int number,
            LocalDate withdrawnOn,
            @JsonIgnore long sequence)
            implements PublicationEvent {}
}
