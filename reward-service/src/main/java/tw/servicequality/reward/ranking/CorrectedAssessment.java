package tw.servicequality.reward.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import tw.servicequality.reward.ruleset.Grade;

/** What we read of AssessmentCorrected.v1. */
record CorrectedAssessment(
        @JsonProperty(required = true) String assessmentId,
        @JsonProperty(required = true) int version,
        @JsonProperty(required = true) String basis,
        @JsonProperty(required = true) Worth before,
        @JsonProperty(required = true) Worth after,
        @JsonProperty(required = true) LocalDate correctedOn) {

    /** Points and grade. */
    record Worth(
            @JsonProperty(required = true) BigDecimal total,
            @JsonProperty(required = true) Grade grade) {}
}
