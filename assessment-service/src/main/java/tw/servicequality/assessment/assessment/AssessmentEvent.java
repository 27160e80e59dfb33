package tw.servicequality.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tw.servicequality.assessment.criteria.Grade;
import tw.servicequality.assessment.criteria.Tally.ItemTotal;
import tw.servicequality.platform.outbox.IntegrationEvent;

/** What is told of assessments. Of planning and of visits nothing is told: a spot check is known by its result. */
public sealed interface AssessmentEvent extends IntegrationEvent {

    /** 考核已定案; version is the edition of the result, 2 and more of a corrected one. */
    record Finalized(
            UUID assessmentId,
            UUID roundId,
            AssessmentKind kind,
            int rocYear,
            String agency,
            String assessedBy,
            SheetUsed scoreSheet,
            BigDecimal total,
            int maximum,
            Grade grade,
            LocalDate finalizedOn,
            List<ItemTotal> items,
            int version,
            @JsonIgnore long sequence)
            implements AssessmentEvent {

        @Override
        public String subject() {
            return assessmentId.toString();
        }
    }

    /** 考核結果已更正: the edition named is in force. The reason, which is free text, is given by the API. */
    record Corrected(
            UUID assessmentId,
            UUID roundId,
            AssessmentKind kind,
            int rocYear,
            String agency,
            String assessedBy,
            int version,
            CorrectionBasis basis,
            Worth before,
            Worth after,
            LocalDate correctedOn,
            @JsonIgnore long sequence)
            implements AssessmentEvent {

        @Override
        public String subject() {
            return assessmentId.toString();
        }
    }

    /** What a result comes to. */
    record Worth(BigDecimal total, Grade grade) {}

    /** The rule version by which the result was worked. */
    record SheetUsed(UUID id, int version) {}

    @Override
    default String topic() {
        return "assessment-events";
    }

    @Override
    default String type() {
        return switch (this) {
            case Finalized finalized -> "tw.servicequality.assessment.AssessmentFinalized.v1";
            case Corrected corrected -> "tw.servicequality.assessment.AssessmentCorrected.v1";
        };
    }
}
