package tw.servicequality.assessment.ranking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import tw.servicequality.assessment.criteria.Grade;

/** One subject's place in a ranking. */
@Embeddable
public record RankedResult(
        int rank,
        String agency,
        UUID assessmentId,
        BigDecimal total,
        @Enumerated(EnumType.STRING) Grade grade) {

    RankedResult at(int place) {
        return new RankedResult(place, agency, assessmentId, total, grade);
    }
}
