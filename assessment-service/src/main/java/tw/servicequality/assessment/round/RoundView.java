package tw.servicequality.assessment.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentKind;
import tw.servicequality.assessment.assessment.ScoringMode;

/** A round with its assessments, for the assessing side. */
@Schema(description = "考核場次")
record RoundView(
        UUID roundId,
        AssessmentKind kind,
        String title,
        @Schema(description = "民國年度", examples = "105") int rocYear,
        @Schema(description = "考核機關代碼") String assessedBy,
        UUID scoreSheetId,

        @Schema(description = "自行考核所屬半年度") @JsonInclude(Include.NON_ABSENT)
        Optional<Half> half,

        @Schema(description = "同分規則") TieRule tieRule,
        @Schema(description = "評分方式") ScoringMode scoring,
        @Schema(description = "申復期間（工作日）") int appealDays,
        @Schema(description = "應附佐證之評分參考標準代號") List<String> evidenceRequired,
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
                round.half(),
                round.tieRule(),
                round.scoring(),
                round.appealDays(),
                round.evidenceRequired(),
                assessments.stream()
                        .map(one -> new AssessmentOfRound(one.id(), one.agency(), one.isFinalized()))
                        .toList());
    }
}
