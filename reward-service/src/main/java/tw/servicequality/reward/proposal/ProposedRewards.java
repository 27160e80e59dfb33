package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Proposals, for those who review them. */
@ApplicationScoped
public class ProposedRewards {

    private final RewardProposals proposals;

    ProposedRewards(RewardProposals proposals) {
        this.proposals = proposals;
    }

    /** Refuses with REWARD_PROPOSAL_NOT_FOUND, also what is not an id at all. */
    public ProposedReward get(String id) {
        return of(proposals.get(id));
    }

    public ProposedReward get(UUID id) {
        return get(id.toString());
    }

    private static ProposedReward of(RewardProposal proposal) {
        return new ProposedReward(
                proposal.id(),
                proposal.recipientAgency(),
                proposal.recipient(),
                proposal.award(),
                proposal.rule().ruleSetId(),
                proposal.ruleGroup(),
                proposal.rule().ruleId(),
                proposal.rule().article(),
                proposal.caseId(),
                proposal.state() == ProposalState.WITHDRAWN,
                proposal.proposedAt());
    }
}
