package tw.servicequality.assessment.ranking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import tw.servicequality.assessment.assessment.AssessmentKind;
import tw.servicequality.assessment.round.TieRule;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told of rankings. */
sealed interface RankingEvent extends IntegrationEvent {

    /** 排名已公布; version is the edition of the ranking, 2 and more after corrections: the newest is in force. */
    record Published(
            UUID roundId,
            AssessmentKind kind,
            int rocYear,
            String assessedBy,
            TieRule tieRule,
            List<RankedResult> ranks,
            int version,
            @JsonIgnore long sequence)
            implements RankingEvent {

        @Override
        public String subject() {
            return roundId.toString();
        }
    }

    @Override
    default String topic() {
        return "ranking-events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Published published -> "tw.servicequality.assessment.RankingPublished.v1";
        };
    }
}
