package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RewardYears;

/** What stood in an order stands in none any more: the proposal follows the facts again, which may have been corrected meanwhile. */
@ApplicationScoped
public class FreedProposals {

    private final RewardProposals proposals;
    private final RewardRuleSets ruleSets;
    private final RewardYears years;
    private final ProposeRewards propose;

    FreedProposals(RewardProposals proposals, RewardRuleSets ruleSets, RewardYears years, ProposeRewards propose) {
        this.proposals = proposals;
        this.ruleSets = ruleSets;
        this.years = years;
        this.propose = propose;
    }

    /** Before the order is touched, so that nobody who brings new facts of the same year waits for us while we wait for him. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID proposalId) {
        var rules = rules(proposalId);
        years.hold(rules.agency(), rules.rocYear());
    }

    /** After the last of its grants was revoked. */
    @Transactional(TxType.MANDATORY)
    public void free(UUID proposalId) {
        propose.again(
                proposals.get(proposalId.toString()).caseId(), rules(proposalId).agency());
    }

    private RewardRuleSet rules(UUID proposalId) {
        return ruleSets.used(proposals.get(proposalId.toString()).rule().ruleSetId());
    }
}
