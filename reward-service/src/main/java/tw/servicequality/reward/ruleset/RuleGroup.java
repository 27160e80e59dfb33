package tw.servicequality.reward.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rules that exclude each other: of one group each recipient gets one award at most. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "RewardRuleGroup", description = "互斥的規定群組：同一對象至多一項")
public record RuleGroup(
        @NotBlank @Size(max = 40) @Schema(description = "群組代號")
        String id,

        @NotBlank @Size(max = 200) @Schema(description = "群組名稱", examples = "本署考核")
        String title,

        @NotNull @Schema(description = "擇一方式：ONLY 規定間不得重疊、HIGHEST 以最高額度辦理")
        Choice choose,

        @Valid @Schema(description = "擇一方式所依據的條文") Clause clause) {

    /** How one award is chosen when several rules fit. */
    public enum Choice {
        /** The rules may not overlap. */
        ONLY,
        /** 以最高額度辦理: the highest by the rule set's equivalence. */
        HIGHEST
    }

    /** An article that grants nothing itself but says how rules go together, word for word. */
    @Schema(name = "RewardClause", description = "不直接給獎的條文")
    public record Clause(
            @NotBlank @Size(max = 40) String id,
            @NotBlank @Size(max = 100) String article,
            @NotBlank @Size(max = 2000) String text) {}
}
