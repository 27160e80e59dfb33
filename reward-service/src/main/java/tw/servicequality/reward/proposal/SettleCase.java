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
import tw.servicequality.reward.person.CaseLock;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RewardRules;

/** Makes what is written of a case what the rules make of its facts: new proposals and those that are there. */
@ApplicationScoped
class SettleCase {

    private final RewardRuleSets ruleSets;
    private final RewardOutcomes outcomes;
    private final RewardProposals proposals;
    private final ReviseProposals revise;
    private final CaseLock cases;
    private final Clock clock;

    SettleCase(
            RewardRuleSets ruleSets,
            RewardOutcomes outcomes,
            RewardProposals proposals,
            ReviseProposals revise,
            CaseLock cases,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.outcomes = outcomes;
        this.proposals = proposals;
        this.revise = revise;
        this.cases = cases;
        this.clock = clock;
    }

    /** The fact, in words, is what a revision is because of. The transaction holds the year and does not share the case. */
    @Transactional(TxType.MANDATORY)
    void settle(
            RewardRuleSet set,
            String caseId,
            UUID eventId,
            String fact,
            Function<RewardRules, List<RewardCase>> subjects) {
        cases.alone(caseId);
        var rules = ruleSets.rules(set);
        var made = ProposedCase.of(set, rules, subjects.apply(rules), clock.instant());
        outcomes.settle(caseId, set.id(), made.outcomes());
        var there = proposals.of(caseId, set.id());
        var known = there.stream().map(RewardProposal::id).collect(Collectors.toSet());
        revise.revise(there, made.wanted(eventId, fact));
        proposals.add(made.proposals().values().stream()
                .filter(proposal -> !known.contains(proposal.id()))
                .toList());
    }
}
