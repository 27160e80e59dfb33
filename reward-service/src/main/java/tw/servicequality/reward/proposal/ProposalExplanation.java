package tw.servicequality.reward.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.ConditionVerdict;
import tw.servicequality.reward.ruleset.Grade;
import tw.servicequality.reward.ruleset.RuleGroup.Clause;
import tw.servicequality.reward.ruleset.TiePolicy;

/** Why a proposal is what it is, worked out again from the kept facts and the immutable rules. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RewardProposalExplanation", description = "敘獎建議的依據：事實、規定、要件比對與取捨")
record ProposalExplanation(
        UUID proposalId,
        @Schema(description = "受獎機關") String agency,
        @Schema(description = "受獎機關名稱") String agencyName,
        @Schema(description = "一句話的結論") String conclusion,
        Award award,
        RankingFact ranking,
        @Schema(description = "名次所本的考核結果；尚未收到時不含") AssessmentFact assessment,
        RulesUsed rules,
        @Schema(description = "所依據的條文，逐字") Clause rule,
        @Schema(description = "條文所依據的其他條文，逐字") List<Clause> restsOn,
        @Schema(description = "轉為資料時的解讀說明") String note,
        @Schema(description = "各項要件、事實的值及是否符合") List<ConditionVerdict> conditions,
        @Schema(description = "同一群組中比對過的全部規定") List<CandidateView> candidates,
        SelectionView selection) {

    @Schema(name = "RewardRankingFact", description = "事實：考核名次")
    record RankingFact(
            @Schema(description = "事件識別碼") UUID eventId,
            String eventType,
            String roundId,
            String kind,
            int rocYear,
            String assessedBy,
            String tieRule,
            LocalDate publishedOn,
            int subjects,
            int rank,
            @Schema(description = "取得該名次的機關數，並列時大於 1") int holdersOfRank,
            Grade grade,
            BigDecimal total) {}

    @Schema(name = "RewardAssessmentFact", description = "事實：考核結果")
    record AssessmentFact(
            @Schema(description = "事件識別碼") UUID eventId,
            String eventType,
            String assessmentId,
            BigDecimal total,
            BigDecimal maximum,
            Grade grade,
            LocalDate finalizedOn,
            String scoreSheetId,
            int scoreSheetVersion) {}

    @Schema(name = "RewardRulesUsed", description = "所用的獎勵規定版本")
    record RulesUsed(
            UUID ruleSetId,
            String agency,
            int rocYear,
            int version,
            String title,
            LocalDate effectiveFrom,
            TiePolicy ties) {}

    @Schema(name = "RewardCandidate", description = "比對過的一條規定")
    record CandidateView(
            String ruleId,
            String article,
            String text,
            List<ConditionVerdict> conditions,
            @Schema(description = "要件是否全部符合") boolean fits,
            @Schema(description = "是否為本建議所採") boolean chosen,
            @Schema(description = "採或不採的理由") String why) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RewardSelection", description = "群組中的取捨")
    record SelectionView(
            String group,
            String title,

            @Schema(description = "ONLY 規定間不重疊、HIGHEST 以最高額度辦理")
            String choose,

            @Schema(description = "取捨所依據的條文，逐字") Clause clause,
            String why) {}
}
