package tw.servicequality.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.criteria.Grade;
import tw.servicequality.assessment.score.Score;
import tw.servicequality.assessment.score.ScoreView;

/** An assessment for its readers. Scores and what is written about them are the assessors' alone until it is finalised; lists leave them out. */
@Schema(description = "考核")
@JsonInclude(Include.NON_ABSENT)
public record AssessmentView(
        UUID assessmentId,
        UUID roundId,
        AssessmentKind kind,
        @Schema(description = "民國年度", examples = "105") int rocYear,
        @Schema(description = "受考核機關代碼") String subject,
        @Schema(description = "考核機關代碼") String assessedBy,
        UUID scoreSheetId,
        AssessmentStatus status,

        @Schema(description = "評分方式；BLIND_PAIR 為雙人獨立評分") ScoringMode scoring,

        @Schema(description = "結果版次；定案前為 0，每次更正加 1") int edition,
        @Schema(description = "訪查日期") Optional<LocalDate> visitedOn,
        @Schema(description = "訪查地點") Optional<String> place,
        @Schema(description = "各項評分") List<ScoreView> scores,
        @Schema(description = "總分") Optional<BigDecimal> total,
        @Schema(description = "等第") Optional<Grade> grade,
        Optional<LocalDate> finalizedOn,
        @Schema(description = "優點") Optional<String> strengths,
        @Schema(description = "建議改進事項") Optional<String> suggestions) {

    static AssessmentView of(Assessment assessment, Map<String, Score> scores) {
        return new AssessmentView(
                assessment.id(),
                assessment.roundId(),
                assessment.kind(),
                assessment.rocYear(),
                assessment.agency(),
                assessment.assessedBy(),
                assessment.scoreSheetId(),
                assessment.status(),
                assessment.scoring(),
                assessment.edition(),
                assessment.visit().map(Visit::visitedOn),
                assessment.visit().map(Visit::place),
                scores.entrySet().stream()
                        .map(one -> ScoreView.of(one.getKey(), one.getValue()))
                        .toList(),
                assessment.result().map(Result::total),
                assessment.result().map(Result::grade),
                assessment.result().map(Result::finalizedOn),
                assessment.result().map(Result::strengths),
                assessment.result().map(Result::suggestions));
    }
}
