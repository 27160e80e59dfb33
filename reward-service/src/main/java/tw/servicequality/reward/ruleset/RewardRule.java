package tw.servicequality.reward.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rule: under which conditions who gets what, or gets nothing, with the article's own words. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "RewardRule", description = "一條獎勵規定；award 與 nonAward 擇一")
public record RewardRule(
        @NotBlank @Size(max = 40) @Schema(description = "規定代號", examples = "R001-2a")
        String id,

        @NotBlank @Size(max = 40) @Schema(description = "所屬規定群組")
        String group,

        @NotBlank @Size(max = 100) @Schema(description = "條次", examples = "柒二")
        String article,

        @NotBlank @Size(max = 2000) @Schema(description = "條文，逐字")
        String text,

        @NotNull @Valid RuleConditions when,
        @Size(max = 10) List<@NotNull @Valid Recipient> recipients,
        @Valid Award award,
        @Schema(description = "不予敘獎的原因類別") NonAward nonAward,

        @Size(max = 10) @Schema(description = "要件或適用所依據的其他條文代號")
        List<@NotBlank String> restsOn,

        @Size(max = 500) @Schema(description = "轉為資料時的解讀說明") String note) {

    public RewardRule {
        recipients = RewardRules.orEmpty(recipients);
        restsOn = RewardRules.orEmpty(restsOn);
    }

    /** Whether a ranking of this kind of assessment can decide this rule. */
    public boolean concernsRanking(String kind) {
        return when.couldBeMetByRanking(kind);
    }

    /** Whether the outcome of an award entry can decide this rule. */
    public boolean concernsAward() {
        return when.asksOfAward();
    }
}
