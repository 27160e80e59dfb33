package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import tw.servicequality.reward.person.CaseLock;

/** Proposals, for those who review them. */
@ApplicationScoped
public class ProposedRewards {

    private final RewardProposals proposals;
    private final CaseLock cases;

    ProposedRewards(RewardProposals proposals, CaseLock cases) {
        this.proposals = proposals;
        this.cases = cases;
    }

    /** Refuses with REWARD_PROPOSAL_NOT_FOUND, also what is not an id at all. */
    public ProposedReward get(String id) {
        return of(proposals.get(id));
    }

    public ProposedReward get(UUID id) {
        return get(id.toString());
    }

    /**
     * For a step that people take: nobody else takes one with this proposal, and facts that come meanwhile wait, until the transaction ends.
     * It is read as those left it who came first; so must be whatever else the step judges.
     */
    @Transactional(TxType.MANDATORY)
    public ProposedReward take(String id) {
        var there = proposals.get(id);
        cases.share(there.caseId());
        cases.hold(there.id());
        return get(id);
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
