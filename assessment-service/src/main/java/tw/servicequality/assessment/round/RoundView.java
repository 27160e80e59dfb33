package tw.servicequality.assessment.round;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentKind;

/** A round with its assessments, for the assessing side. */
@Schema(description = "考核場次")
record RoundView(
        UUID roundId,
        AssessmentKind kind,
        String title,
        @Schema(description = "民國年度", examples = "105") int rocYear,
        @Schema(description = "考核機關代碼") String assessedBy,
        UUID scoreSheetId,
        List<AssessmentOfRound> assessments) {

    /** One subject of the round. */
    record AssessmentOfRound(
            UUID assessmentId,
            @Schema(description = "受考核機關代碼") String subject,
            boolean finalized) {}

    static RoundView of(AssessmentRound round, List<Assessment> assessments) {
        return new RoundView(
                round.id(),
                round.kind(),
                round.title(),
                round.rocYear(),
                round.assessedBy(),
                round.scoreSheetId(),
                assessments.stream()
                        .map(one -> new AssessmentOfRound(one.id(), one.agency(), one.isFinalized()))
                        .toList());
    }
}
