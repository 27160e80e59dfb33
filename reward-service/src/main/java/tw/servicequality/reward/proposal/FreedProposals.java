package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import tw.servicequality.reward.person.CaseLock;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RewardYears;

/** What stood in an order stands in none any more: the proposal follows the facts again, which may have been corrected meanwhile. */
@ApplicationScoped
public class FreedProposals {

    private final RewardProposals proposals;
    private final RewardRuleSets ruleSets;
    private final RewardYears years;
    private final CaseLock cases;
    private final ProposeRewards propose;

    FreedProposals(
            RewardProposals proposals,
            RewardRuleSets ruleSets,
            RewardYears years,
            CaseLock cases,
            ProposeRewards propose) {
        this.proposals = proposals;
        this.ruleSets = ruleSets;
        this.years = years;
        this.cases = cases;
        this.propose = propose;
    }

    /** Before the order or its review is touched, so that nobody who brings new facts of the same year waits for us while we wait for him. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID proposalId) {
        var proposal = proposals.get(proposalId.toString());
        var rules = rules(proposal);
        years.hold(rules.agency(), rules.rocYear());
        cases.alone(proposal.caseId());
    }

    /** After the last of its grants was revoked. */
    @Transactional(TxType.MANDATORY)
    public void free(UUID proposalId) {
        var proposal = proposals.get(proposalId.toString());
        propose.again(proposal.caseId(), rules(proposal).agency());
    }

    private RewardRuleSet rules(RewardProposal proposal) {
        return ruleSets.used(proposal.rule().ruleSetId());
    }
}
