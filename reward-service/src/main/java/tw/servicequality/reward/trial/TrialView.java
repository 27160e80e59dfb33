package tw.servicequality.reward.trial;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.outcome.CaseBasis;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RewardTrial", description = "以某年度的結果試算獎勵規定；不影響任何敘獎結果")
record TrialView(
        UUID ruleSetId,
        @Schema(description = "試算所用結果的民國年") int rocYear,
        @Schema(description = "該年度受考核及參獎的案數") int cases,
        @Schema(description = "結果不同的件數") int differences,
        @Schema(description = "原規定的敘獎建議件數") int proposalsBefore,
        @Schema(description = "本規定的敘獎建議件數") int proposalsAfter,
        @Schema(description = "一頁不同之處，依案、名次及機關") List<TrialDifference> items,
        String next) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "RewardTrialDifference", description = "一案依一組規定的不同")
    record TrialDifference(
            @Schema(description = "考核回合或參獎案") String caseId,
            String agency,
            @Schema(description = "規定群組") String group,
            CaseBasis basedOn,

            @Schema(nullable = true, description = "原結果；原無此群組時為 null")
            TrialResult before,

            @Schema(nullable = true, description = "試算結果；本規定無此群組時為 null")
            TrialResult after) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RewardTrialResult", description = "依規定的結果")
    record TrialResult(
            @Schema(description = "結果", examples = "機關首長嘉獎2次")
            String result,

            String ruleId,
            String article,
            @Schema(description = "條文或理由") String explanation) {}
}
