package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.reward.evaluation.PersonRewards;
import tw.servicequality.reward.evaluation.PersonRewards.Claim;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RuleGroup.Clause;

/** For who knows the persons: which of the proposals that name one person give way, and to which. */
@ApplicationScoped
public class HighestOnly {

    private final RewardProposals proposals;
    private final RewardRuleSets ruleSets;

    HighestOnly(RewardProposals proposals, RewardRuleSets ruleSets) {
        this.proposals = proposals;
        this.ruleSets = ruleSets;
    }

    /** A proposal that gives way to a higher one for the same person; the clause is null where the rules state none. */
    public record GivesWay(UUID proposal, UUID to, Clause clause) {}

    /** Of proposals that name one person; withdrawn ones count for nothing. */
    public List<GivesWay> amongProposalsOf(Collection<UUID> onePerson) {
        return proposals.list("id in ?1 and state = ?2", List.copyOf(onePerson), ProposalState.PROPOSED).stream()
                .collect(Collectors.groupingBy(proposal -> proposal.rule().ruleSetId()))
                .entrySet()
                .stream()
                .flatMap(entry -> givingWay(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private List<GivesWay> givingWay(UUID ruleSet, List<RewardProposal> ofOneRuleSet) {
        var claims = ofOneRuleSet.stream()
                .map(proposal -> new Claim(proposal.id().toString(), proposal.ruleGroup(), proposal.award()))
                .toList();
        return PersonRewards.of(ruleSets.rules(ruleSets.used(ruleSet)), claims).yielding().stream()
                .map(one -> new GivesWay(
                        UUID.fromString(one.claim().reference()),
                        UUID.fromString(one.to().reference()),
                        one.clause()))
                .toList();
    }
}
