package tw.servicequality.plan.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "列管事項")
record CommitmentView(
        UUID commitmentId,
        UUID planId,
        @Schema(description = "作法識別碼，或全計畫條文在文件中的位置（以 / 起首）") String source,
        @Schema(description = "原文，一字不差") String clause,

        @Schema(description = "CONFIRMED 已確認、REFUSED 不列管、LAPSED 文件更換後失效")
        CommitmentStatus status,

        @Schema(description = "列管內容；未曾確認者為 null", nullable = true)
        CommitmentTerms terms,

        @Schema(description = "決定日") LocalDate decidedOn,

        @Schema(description = "變更、不列管或失效之理由", nullable = true)
        String reason,

        @Schema(description = "變更紀錄，依時間先後") List<CommitmentChangeView> changes) {

    static CommitmentView of(Commitment commitment) {
        return new CommitmentView(
                commitment.id(),
                commitment.planId(),
                commitment.of().source(),
                commitment.of().clause(),
                commitment.status(),
                commitment.terms().orElse(null),
                commitment.decidedOn(),
                commitment.reason().orElse(null),
                commitment.changes().stream()
                        .map(change -> new CommitmentChangeView(change.changedOn(), change.reason(), change.before()))
                        .toList());
    }

    @Schema(description = "變更紀錄")
    record CommitmentChangeView(
            @Schema(description = "變更日") LocalDate changedOn,
            @Schema(description = "理由") String reason,
            @Schema(description = "變更前之內容", nullable = true) CommitmentTerms before) {}

    @Schema(description = "列管提案；未經確認不生效力")
    record ProposalView(
            @Schema(description = "作法識別碼，或全計畫條文在文件中的位置（以 / 起首）")
            String source,

            @Schema(description = "原文，一字不差") String clause,
            @Schema(description = "是否已決定") boolean decided,

            @Schema(description = "依提案確認時之內容；計畫未載期程者為 null", nullable = true)
            CommitmentTerms terms,

            @Schema(description = "各項依據") List<Ground> grounds) {

        static ProposalView of(Proposal proposal, boolean decided) {
            return new ProposalView(
                    proposal.source().source(),
                    proposal.source().clause(),
                    decided,
                    proposal.terms(java.util.Optional.empty()).orElse(null),
                    proposal.grounds());
        }
    }
}
