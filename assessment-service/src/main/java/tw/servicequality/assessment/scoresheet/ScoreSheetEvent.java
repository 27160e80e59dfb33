package tw.servicequality.assessment.scoresheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told of score sheets. */
sealed interface ScoreSheetEvent extends IntegrationEvent {

    /** 評分表已發布; version counts the sheets of the agency for that ROC year. */
    record Published(
            UUID scoreSheetId,
            String agency,
            int rocYear,
            int version,
            int maximum,
            int criteria,
            LocalDate publishedOn,
            LocalDate effectiveFrom,
            LocalDate effectiveUntil,
            @JsonInclude(Include.NON_ABSENT) Optional<UUID> supersedes,
            @JsonIgnore long sequence)
            implements ScoreSheetEvent {

        @Override
        public String subject() {
            return scoreSheetId.toString();
        }
    }

    @Override
    default String topic() {
        return "score-sheet-events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Published published -> "tw.servicequality.assessment.ScoreSheetPublished.v1";
        };
    }
}
