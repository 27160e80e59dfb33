package tw.servicequality.reward.ranking;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import tw.servicequality.reward.ruleset.Grade;

/** One subject's place in a ranking. */
@Embeddable
public record RankedSubject(
        @JsonProperty(required = true) String agency,
        @JsonProperty(required = true) String assessmentId,
        @JsonProperty(required = true) int rank,
        @JsonProperty(required = true) BigDecimal total,

        @JsonProperty(required = true) @Enumerated(EnumType.STRING)
        Grade grade) {

    /** 87 and 87.0 are the same score. */
    boolean sameAs(RankedSubject other) {
        return agency.equals(other.agency)
                && assessmentId.equals(other.assessmentId)
                && rank == other.rank
                && total.compareTo(other.total) == 0
                && grade == other.grade;
    }
}
