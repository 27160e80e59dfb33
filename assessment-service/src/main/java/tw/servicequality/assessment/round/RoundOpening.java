package tw.servicequality.assessment.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.assessment.assessment.AssessmentKind;
import tw.servicequality.assessment.assessment.ScoringMode;

/** What it takes to open a round. */
public record RoundOpening(
        @NotNull UUID scoreSheetId,
        @NotNull AssessmentKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "105年度不定期考核")
        String title,

        @NotNull @Schema(description = "民國年度", examples = "105")
        Integer rocYear,

        @NotEmpty @Size(max = 1_000) @Schema(description = "受考核機關代碼")
        List<@NotBlank String> subjects,

        @Schema(description = "自行考核所屬半年度；未填者依辦理日期") Half half,

        @Schema(description = "同分規則；未填者為 SHARED_RANK") TieRule tieRule,

        @Schema(description = "評分方式；未填者為 SINGLE") ScoringMode scoring,

        @Min(0) @Max(60) @Schema(description = "申復期間（工作日）；未填者為 10")
        Integer appealDays,

        @Size(max = 500) @Schema(description = "應附佐證之評分參考標準代號")
        List<@NotBlank String> evidenceRequired) {

    private static final int USUAL_APPEAL_DAYS = 10;

    public RoundOpening {
        tieRule = tieRule == null ? TieRule.SHARED_RANK : tieRule;
        scoring = scoring == null ? ScoringMode.SINGLE : scoring;
        appealDays = appealDays == null ? Integer.valueOf(USUAL_APPEAL_DAYS) : appealDays;
        evidenceRequired = evidenceRequired == null ? List.of() : evidenceRequired;
    }
}
