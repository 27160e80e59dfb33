package tw.servicequality.reward.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RewardRuleSet", description = "獎勵規定")
record RewardRuleSetView(
        UUID ruleSetId,
        @Schema(description = "訂定機關") String agency,
        @Schema(description = "民國年") int rocYear,
        @Schema(description = "該機關該年度的第幾版") int version,
        String title,
        RuleSetStatus status,
        LocalDate effectiveFrom,
        LocalDate effectiveUntil,
        Instant draftedAt,
        Instant publishedAt,
        @Schema(description = "規定內容；列表中不含") RewardRules rules) {

    static RewardRuleSetView summary(RewardRuleSet set) {
        return of(set, null);
    }

    static RewardRuleSetView of(RewardRuleSet set, RewardRules rules) {
        return new RewardRuleSetView(
                set.id(),
                set.agency(),
                set.rocYear(),
                set.edition(),
                set.title(),
                set.status(),
                set.effectiveFrom(),
                set.effectiveUntil().orElse(null),
                set.draftedAt(),
                set.publishedAt().orElse(null),
                rules);
    }

    @Schema(name = "RewardRuleSetPage", description = "一頁獎勵規定")
    record RewardRuleSetPage(java.util.List<RewardRuleSetView> items, String next) {}
}
