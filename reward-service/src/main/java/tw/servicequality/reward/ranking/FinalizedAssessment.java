package tw.servicequality.reward.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import tw.servicequality.reward.ruleset.Grade;

/** What we read of AssessmentFinalized.v1. */
record FinalizedAssessment(
        @JsonProperty(required = true) String assessmentId,
        @JsonProperty(required = true) String roundId,
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) String agency,
        @JsonProperty(required = true) String assessedBy,
        @JsonProperty(required = true) SheetUsed scoreSheet,
        @JsonProperty(required = true) BigDecimal total,
        @JsonProperty(required = true) BigDecimal maximum,
        @JsonProperty(required = true) Grade grade,
        @JsonProperty(required = true) LocalDate finalizedOn,
        Integer version) {

    /** 2 and more after corrections; the first one may not say it. */
    int edition() {
        return version == null ? 1 : version;
    }

    /** The score sheet by which the points were given. */
    record SheetUsed(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) int version) {}
}
