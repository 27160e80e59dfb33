package tw.servicequality.reward.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import tw.servicequality.reward.ruleset.Grade;

/** One subject's place in a ranking. */
public record RankedSubject(
        @JsonProperty(required = true) String agency,
        @JsonProperty(required = true) String assessmentId,
        @JsonProperty(required = true) int rank,
        @JsonProperty(required = true) BigDecimal total,
        @JsonProperty(required = true) Grade grade) {}
