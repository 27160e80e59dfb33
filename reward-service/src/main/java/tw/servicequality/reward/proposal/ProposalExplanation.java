package tw.servicequality.reward.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.proposal.ProposalSteps.ProposalStep;
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
        @Schema(description = "受考核或參獎的機關") String agency,
        @Schema(description = "機關名稱") String agencyName,
        ProposalState state,
        @Schema(description = "一句話的結論") String conclusion,
        Award award,
        @Schema(description = "適用的上限或固定額度") AwardCap cap,
        @Schema(description = "名次；參獎案不含") RankingFact ranking,
        @Schema(description = "名次所本的考核結果；尚未收到時不含") AssessmentFact assessment,
        @Schema(description = "該考核結果歷次更正") List<CorrectionFact> corrections,
        @Schema(description = "參獎結果；考核不含") AwardFact awardResult,
        RulesUsed rules,
        @Schema(description = "所依據的條文，逐字") Clause rule,
        @Schema(description = "條文所依據的其他條文，逐字") List<Clause> restsOn,
        @Schema(description = "轉為資料時的解讀說明") String note,
        @Schema(description = "各項要件、事實的值及是否符合") List<ConditionVerdict> conditions,
        @Schema(description = "同一群組中比對過的全部規定") List<CandidateView> candidates,
        SelectionView selection,
        @Schema(description = "事實更正後的異動") List<RevisionView> revisions,
        @Schema(description = "審核及發布的辦理經過") List<ProposalStep> steps) {

    @Schema(name = "RewardRankingFact", description = "事實：考核名次")
    record RankingFact(
            @Schema(description = "事件識別碼") UUID eventId,
            String eventType,
            @Schema(description = "第幾版") int edition,
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
            int scoreSheetVersion,
            @Schema(description = "第幾版") int edition) {}

    @Schema(name = "RewardCorrectionFact", description = "事實：考核結果更正")
    record CorrectionFact(
            @Schema(description = "事件識別碼") UUID eventId,
            String eventType,
            int edition,

            @Schema(description = "APPEAL 申復有理由、ERROR 自行發現錯誤")
            String basis,

            BigDecimal totalBefore,
            Grade gradeBefore,
            BigDecimal totalAfter,
            Grade gradeAfter,
            LocalDate correctedOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RewardAwardFact", description = "事實：參獎結果")
    record AwardFact(
            @Schema(description = "事件識別碼") UUID eventId,
            String eventType,
            String entryId,
            String award,
            @Schema(description = "登錄的結果") String result,

            @Schema(description = "SELF_NOMINATED 自行報名、RECOMMENDED 推薦")
            String source,

            String recommendedBy,
            String guidedBy,
            String nominatedBy,
            LocalDate recordedOn) {}

    @Schema(name = "RewardProposalRevision", description = "一次異動")
    record RevisionView(
            int number,

            @Schema(description = "CHANGED 變更、WITHDRAWN 撤回、REVIEW_NEEDED 已發布須複核")
            ProposalRevised.Kind kind,

            @Schema(description = "引起異動的事件識別碼") UUID eventId,
            String before,
            String after,
            String because,
            Instant at) {

        static RevisionView of(RevisionEntry entry) {
            return new RevisionView(
                    entry.number(),
                    entry.kind(),
                    entry.eventId(),
                    entry.before(),
                    entry.after(),
                    entry.because(),
                    entry.at());
        }
    }

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
