package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tw.servicequality.reward.evaluation.PersonRewards;
import tw.servicequality.reward.evaluation.PersonRewards.Claim;
import tw.servicequality.reward.proposal.ProposalComparison.GivesWay;
import tw.servicequality.reward.ruleset.RewardRuleSets;

/** 同時符合各項規定者，以最高額度辦理: which of the proposals that one person fits stand, and which give way to which, by what clause. */
@ApplicationScoped
class CompareProposals {

    private final RewardRuleSets ruleSets;

    CompareProposals(RewardRuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** Rule sets limit each other in nothing; proposals that were withdrawn count for nothing. */
    ProposalComparison compare(List<RewardProposal> ofOnePerson) {
        var persons = ofOnePerson.stream()
                .filter(proposal -> proposal.state() == ProposalState.PROPOSED)
                .collect(Collectors.groupingBy(proposal -> proposal.rule().ruleSetId()))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
        return new ProposalComparison(
                persons.stream()
                        .flatMap(person -> person.standing().stream())
                        .map(claim -> UUID.fromString(claim.reference()))
                        .sorted(Comparator.comparing(UUID::toString))
                        .toList(),
                persons.stream()
                        .flatMap(person -> person.yielding().stream())
                        .map(GivesWay::of)
                        .sorted(Comparator.comparing(one -> one.proposalId().toString()))
                        .toList());
    }

    private PersonRewards of(UUID ruleSet, List<RewardProposal> proposals) {
        var claims = proposals.stream()
                .map(proposal -> new Claim(proposal.id().toString(), proposal.ruleGroup(), proposal.award()))
                .toList();
        return PersonRewards.of(ruleSets.rules(ruleSets.used(ruleSet)), claims);
    }
}
