package tw.servicequality.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.criteria.Grade;

/** An assessment for its readers. Scores and what is written about them are the assessors' alone until it is finalised. */
@Schema(description = "考核")
@JsonInclude(Include.NON_ABSENT)
record AssessmentView(
        UUID assessmentId,
        UUID roundId,
        AssessmentKind kind,
        @Schema(description = "民國年度", examples = "105") int rocYear,
        @Schema(description = "受考核機關代碼") String subject,
        @Schema(description = "考核機關代碼") String assessedBy,
        UUID scoreSheetId,
        AssessmentStatus status,
        @Schema(description = "訪查日期") Optional<LocalDate> visitedOn,
        @Schema(description = "訪查地點") Optional<String> place,
        @Schema(description = "各項評分") List<ScoreView> scores,
        @Schema(description = "總分") Optional<BigDecimal> total,
        @Schema(description = "等第") Optional<Grade> grade,
        Optional<LocalDate> finalizedOn,
        @Schema(description = "優點") Optional<String> strengths,
        @Schema(description = "建議改進事項") Optional<String> suggestions) {

    static AssessmentView of(Assessment assessment, Sight sight) {
        var open = assessment.isFinalized() || sight.isOfTheAssessing(assessment);
        return new AssessmentView(
                assessment.id(),
                assessment.roundId(),
                assessment.kind(),
                assessment.rocYear(),
                assessment.agency(),
                assessment.assessedBy(),
                assessment.scoreSheetId(),
                assessment.status(),
                assessment.visit().map(Visit::visitedOn),
                assessment.visit().map(Visit::place),
                open ? ScoreView.of(assessment) : List.of(),
                assessment.result().map(Result::total),
                assessment.result().map(Result::grade),
                assessment.result().map(Result::finalizedOn),
                assessment.result().map(Result::strengths),
                assessment.result().map(Result::suggestions));
    }

    /** The points given for one criterion. */
    record ScoreView(String criterion, int points, String remark, List<UUID> evidence) {

        static List<ScoreView> of(Assessment assessment) {
            return assessment.scores().entrySet().stream()
                    .map(entry -> of(entry.getKey(), entry.getValue()))
                    .toList();
        }

        private static ScoreView of(String criterion, Score score) {
            return new ScoreView(criterion, score.points(), score.remark(), score.evidence());
        }
    }
}
