package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.servicequality.reward.outcome.RewardCase;
import tw.servicequality.reward.outcome.RewardOutcomes;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RewardRules;

/** Makes what is written of a case what the rules make of its facts: new proposals together, those that are there one by one. */
@ApplicationScoped
class SettleCase {

    private final RewardRuleSets ruleSets;
    private final RewardOutcomes outcomes;
    private final RewardProposals proposals;
    private final ReviseProposals revise;
    private final Clock clock;

    SettleCase(
            RewardRuleSets ruleSets,
            RewardOutcomes outcomes,
            RewardProposals proposals,
            ReviseProposals revise,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.outcomes = outcomes;
        this.proposals = proposals;
        this.revise = revise;
        this.clock = clock;
    }

    /** The fact, in words, is what a revision is because of. */
    @Transactional(TxType.MANDATORY)
    void settle(
            RewardRuleSet set,
            String caseId,
            UUID eventId,
            String fact,
            Function<RewardRules, List<RewardCase>> subjects) {
        var rules = ruleSets.rules(set);
        var made = ProposedCase.of(set, rules, subjects.apply(rules), clock.instant());
        outcomes.settle(caseId, set.id(), made.outcomes());
        var there = proposals.of(caseId, set.id());
        var known = there.stream().map(RewardProposal::id).collect(Collectors.toSet());
        var wanted = made.wanted(eventId, fact);
        var told = there.stream()
                .flatMap(proposal -> revise.revise(proposal, wanted).stream())
                .toList();
        proposals.tell(told);
        proposals.add(made.proposals().values().stream()
                .filter(proposal -> !known.contains(proposal.id()))
                .toList());
    }
}
