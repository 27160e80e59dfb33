package tw.servicequality.reward.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.ruleset.Grade;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RewardOutcome", description = "受考核或參獎的機關依一組規定的敘獎結果")
record RewardOutcomeView(
        UUID outcomeId,
        @Schema(description = "考核回合；參獎案無") String roundId,
        @Schema(description = "受考核或參獎的機關") String agency,
        String assessmentId,
        Integer rank,
        Grade grade,
        BigDecimal total,
        @Schema(description = "參獎案；考核無") String entryId,
        @Schema(description = "獎項") String award,
        @Schema(description = "參獎結果") String awardResult,
        @Schema(description = "參選方式") String awardSource,
        @Schema(description = "是否建議敘獎") boolean awarded,
        @Schema(description = "結果", examples = "機關首長嘉獎2次") String result,

        @Schema(description = "AWARDED 給獎、EXCLUDED 不另敘獎、DEFERRED 另函通知、NO_RULE_APPLIES 沒有適用的規定")
        OutcomeReason reason,

        @Schema(description = "依據的條文，或沒有條文適用的說明") String explanation,
        OutcomeRule rule,
        Instant evaluatedAt) {

    static RewardOutcomeView of(RewardOutcome outcome) {
        var basis = outcome.basis();
        return new RewardOutcomeView(
                outcome.id(),
                basis.roundId(),
                outcome.agency(),
                basis.assessmentId(),
                basis.rank(),
                basis.grade(),
                basis.total(),
                basis.entryId(),
                basis.award(),
                basis.awardResult(),
                basis.awardSource(),
                outcome.reason() == OutcomeReason.AWARDED,
                outcome.wording(),
                outcome.reason(),
                outcome.explanation(),
                OutcomeRule.of(outcome),
                outcome.evaluatedAt());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RewardOutcomeRule", description = "所依據的規定")
    record OutcomeRule(UUID ruleSetId, int version, String group, String ruleId, String article) {

        static OutcomeRule of(RewardOutcome outcome) {
            return new OutcomeRule(
                    outcome.ruleSetId(),
                    outcome.ruleSetEdition(),
                    outcome.ruleGroup(),
                    outcome.ruleId().orElse(null),
                    outcome.article().orElse(null));
        }
    }

    @Schema(name = "RewardOutcomePage", description = "一頁敘獎結果")
    record RewardOutcomePage(List<RewardOutcomeView> items, String next) {}
}
