package tw.servicequality.reward.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.reward.proposal.ProposalEvent.ProposalBasis;
import tw.servicequality.reward.proposal.ProposalEvent.RuleApplied;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.RecipientRole;

@Schema(name = "RewardProposal", description = "敘獎建議")
record RewardProposalView(
        UUID proposalId,
        UUID outcomeId,
        @Schema(description = "受獎機關") String agency,
        RecipientRole recipientRole,
        @Schema(description = "條文用語", examples = "機關首長") String recipient,
        Award award,
        @Schema(description = "獎度", examples = "嘉獎2次") String wording,
        RuleApplied rule,
        ProposalBasis basedOn,
        Instant proposedAt) {

    static RewardProposalView of(RewardProposal proposal) {
        return new RewardProposalView(
                proposal.id(),
                proposal.outcomeId(),
                proposal.agency(),
                proposal.recipient().role(),
                proposal.recipient().text(),
                proposal.award(),
                proposal.award().wording(),
                proposal.rule(),
                proposal.basis(),
                proposal.proposedAt());
    }

    @Schema(name = "RewardProposalPage", description = "一頁敘獎建議")
    record RewardProposalPage(List<RewardProposalView> items, String next) {}
}
