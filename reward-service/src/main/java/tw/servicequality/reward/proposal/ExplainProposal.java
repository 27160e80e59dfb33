package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.reward.evaluation.Candidate;
import tw.servicequality.reward.evaluation.Evaluation;
import tw.servicequality.reward.evaluation.GroupEvaluation;
import tw.servicequality.reward.proposal.ProposalExplanation.CandidateView;
import tw.servicequality.reward.proposal.ProposalExplanation.RevisionView;
import tw.servicequality.reward.proposal.ProposalExplanation.RulesUsed;
import tw.servicequality.reward.proposal.ProposalExplanation.SelectionView;
import tw.servicequality.reward.ruleset.ConditionVerdict;
import tw.servicequality.reward.ruleset.RewardRule;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RewardRules;

/** Works a proposal out again from the facts as they now stand and writes down every step, and what became of it. */
@ApplicationScoped
class ExplainProposal {

    private final ProposalFacts facts;
    private final RewardRuleSets ruleSets;
    private final RevisionEntries revisions;
    private final ProposalSteps steps;
    private final AgencyDirectory agencies;

    ExplainProposal(
            ProposalFacts facts,
            RewardRuleSets ruleSets,
            RevisionEntries revisions,
            ProposalSteps steps,
            AgencyDirectory agencies) {
        this.facts = facts;
        this.ruleSets = ruleSets;
        this.revisions = revisions;
        this.steps = steps;
        this.agencies = agencies;
    }

    ProposalExplanation explain(RewardProposal proposal) {
        var set = ruleSets.used(proposal.rule().ruleSetId());
        var rules = ruleSets.rules(set);
        var rule = rule(rules, proposal);
        var evaluated = facts.asCase(proposal, set, rules)
                .flatMap(one -> Evaluation.of(rules, one.facts()).find(proposal.ruleGroup()));
        var ranking = facts.ranking(proposal);
        return new ProposalExplanation(
                proposal.id(),
                proposal.agency(),
                agencies.name(proposal.agency()).orElse(null),
                proposal.state(),
                ProposalWording.conclusion(proposal, ranking.orElse(null), set.rocYear()),
                proposal.award(),
                AwardCap.of(proposal.award()),
                ranking.orElse(null),
                facts.assessment(proposal).orElse(null),
                facts.corrections(proposal),
                facts.award(proposal).orElse(null),
                used(set, rules),
                rules.clause(rule.id()).orElseThrow(),
                rule.restsOn().stream().flatMap(id -> rules.clause(id).stream()).toList(),
                rule.note(),
                conditions(evaluated, rule),
                candidates(evaluated, rule),
                evaluated.map(ExplainProposal::selection).orElse(null),
                revisions.of(proposal.id()).stream().map(RevisionView::of).toList(),
                steps.of(proposal.id()));
    }

    private static RewardRule rule(RewardRules rules, RewardProposal proposal) {
        return rules.rules().stream()
                .filter(rule -> rule.id().equals(proposal.rule().ruleId()))
                .findFirst()
                .orElseThrow();
    }

    private static List<ConditionVerdict> conditions(Optional<GroupEvaluation> evaluated, RewardRule rule) {
        return evaluated.stream()
                .flatMap(group -> group.candidates().stream())
                .filter(candidate -> candidate.rule().equals(rule))
                .findFirst()
                .map(Candidate::conditions)
                .orElse(List.of());
    }

    private static List<CandidateView> candidates(Optional<GroupEvaluation> evaluated, RewardRule chosen) {
        return evaluated.stream()
                .flatMap(group -> group.candidates().stream())
                .map(candidate -> view(candidate, chosen))
                .toList();
    }

    private static RulesUsed used(RewardRuleSet set, RewardRules rules) {
        return new RulesUsed(
                set.id(), set.agency(), set.rocYear(), set.edition(), set.title(), rules.effectiveFrom(), rules.ties());
    }

    private static CandidateView view(Candidate candidate, RewardRule chosen) {
        var rule = candidate.rule();
        return new CandidateView(
                rule.id(),
                rule.article(),
                rule.text(),
                candidate.conditions(),
                candidate.fits(),
                rule.equals(chosen) && candidate.fits(),
                ProposalWording.why(candidate, chosen));
    }

    private static SelectionView selection(GroupEvaluation evaluated) {
        var group = evaluated.group();
        return new SelectionView(
                group.id(), group.title(), group.choose().name(), group.clause(), ProposalWording.selection(evaluated));
    }
}
