package tw.servicequality.assessment.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A finalised result as it is in force. The edition is 1, and one more with each correction. */
public record StandingResult(
        UUID assessmentId,
        UUID roundId,
        String kind,
        int rocYear,
        String agency,
        String assessedBy,
        UUID scoreSheetId,
        int edition,
        BigDecimal total,
        String grade,
        LocalDate finalizedOn,
        Optional<LocalDate> visitedOn,
        String strengths,
        String suggestions) {

    /** The day to be printed: of the visit, or of the result where nobody came. */
    public LocalDate assessedOn() {
        return visitedOn.orElse(finalizedOn);
    }
}
