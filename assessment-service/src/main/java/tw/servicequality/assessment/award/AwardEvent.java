package tw.servicequality.assessment.award;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told of award entries: only what came of them. Days are in Asia/Taipei. */
sealed interface AwardEvent extends IntegrationEvent {

    /** 參獎結果, with those whose rewards hang on it: who recommended, whose preliminary selection guided, who sent it in. */
    @JsonInclude(Include.NON_ABSENT)
    record ResultRecorded(
            UUID entryId,
            String agency,
            int rocYear,
            String award,
            AwardOutcome outcome,
            AwardSource source,
            Optional<String> recommendedBy,
            Optional<String> guidedBy,
            Optional<String> nominatedBy,
            LocalDate recordedOn,
            @JsonIgnore long sequence)
            implements AwardEvent {

        @Override
        public String subject() {
            return entryId.toString();
        }
    }

    @Override
    default String topic() {
        return "award-events";
    }

    @Override
    default String type() {
        return switch (this) {
            case ResultRecorded recorded -> "tw.servicequality.assessment.AwardResultRecorded.v1";
        };
    }
}
