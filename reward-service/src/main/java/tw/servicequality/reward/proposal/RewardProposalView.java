package tw.servicequality.reward.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.outcome.CaseBasis;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.RecipientRole;

@Schema(name = "RewardProposal", description = "敘獎建議")
record RewardProposalView(
        UUID proposalId,
        UUID outcomeId,
        @Schema(description = "受考核或參獎的機關") String agency,
        @Schema(description = "受獎人員服務的機關；輔導、初評人員為上級機關") String recipientAgency,
        RecipientRole recipientRole,
        @Schema(description = "條文用語", examples = "機關首長") String recipient,
        Award award,
        @Schema(description = "獎度", examples = "嘉獎2次") String wording,
        RuleApplied rule,
        CaseBasis basedOn,
        Instant proposedAt,

        @Schema(description = "PROPOSED 建議中、WITHDRAWN 事實更正後已撤回")
        ProposalState state,

        @Schema(description = "第幾版，事實更正一次加一") int revision,

        @Schema(description = "已發布獎懲令而事實嗣後更正，須複核的原因；無則為 null", nullable = true)
        String reviewBecause) {

    static RewardProposalView of(RewardProposal proposal) {
        return new RewardProposalView(
                proposal.id(),
                proposal.outcomeId(),
                proposal.agency(),
                proposal.recipientAgency(),
                proposal.recipient().role(),
                proposal.recipient().text(),
                proposal.award(),
                proposal.award().wording(),
                proposal.rule(),
                proposal.basis(),
                proposal.proposedAt(),
                proposal.state(),
                proposal.revision(),
                proposal.reviewBecause().orElse(null));
    }

    @Schema(name = "RewardProposalPage", description = "一頁敘獎建議")
    record RewardProposalPage(List<RewardProposalView> items, String next) {}
}
