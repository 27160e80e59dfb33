package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.reward.evaluation.Candidate;
import tw.servicequality.reward.evaluation.Evaluation;
import tw.servicequality.reward.evaluation.GroupEvaluation;
import tw.servicequality.reward.proposal.ProposalExplanation.AssessmentFact;
import tw.servicequality.reward.proposal.ProposalExplanation.CandidateView;
import tw.servicequality.reward.proposal.ProposalExplanation.RankingFact;
import tw.servicequality.reward.proposal.ProposalExplanation.RulesUsed;
import tw.servicequality.reward.proposal.ProposalExplanation.SelectionView;
import tw.servicequality.reward.ranking.AssessmentResult;
import tw.servicequality.reward.ranking.AssessmentResults;
import tw.servicequality.reward.ranking.RankedSubject;
import tw.servicequality.reward.ranking.Ranking;
import tw.servicequality.reward.ranking.Rankings;
import tw.servicequality.reward.ruleset.RewardRule;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RewardRules;

/** Works a proposal out again and writes down every step. */
@ApplicationScoped
class ExplainProposal {

    private final Rankings rankings;
    private final AssessmentResults results;
    private final RewardRuleSets ruleSets;
    private final AgencyDirectory agencies;

    ExplainProposal(Rankings rankings, AssessmentResults results, RewardRuleSets ruleSets, AgencyDirectory agencies) {
        this.rankings = rankings;
        this.results = results;
        this.ruleSets = ruleSets;
        this.agencies = agencies;
    }

    ProposalExplanation explain(RewardProposal proposal) {
        var ranking = rankings.get(proposal.basis().roundId());
        var subject = ranking.subject(proposal.agency());
        var set = ruleSets.used(proposal.rule().ruleSetId());
        var rules = ruleSets.rules(set);
        var evaluated =
                Evaluation.of(rules, ProposalFacts.of(rules, ranking, subject)).group(proposal.ruleGroup());
        var chosen = chosen(proposal, evaluated);
        return new ProposalExplanation(
                proposal.id(),
                proposal.agency(),
                agencies.name(proposal.agency()).orElse(null),
                conclusion(proposal, ranking),
                proposal.award(),
                fact(ranking, subject),
                results.findByIdOptional(subject.assessmentId())
                        .map(ExplainProposal::fact)
                        .orElse(null),
                used(set, rules),
                rules.clause(chosen.rule().id()).orElseThrow(),
                chosen.rule().restsOn().stream()
                        .flatMap(id -> rules.clause(id).stream())
                        .toList(),
                chosen.rule().note(),
                chosen.conditions(),
                evaluated.candidates().stream()
                        .map(candidate -> view(candidate, chosen.rule()))
                        .toList(),
                selection(evaluated));
    }

    private static Candidate chosen(RewardProposal proposal, GroupEvaluation evaluated) {
        return evaluated.candidates().stream()
                .filter(candidate ->
                        candidate.rule().id().equals(proposal.rule().ruleId()))
                .findFirst()
                .orElseThrow();
    }

    private static String conclusion(RewardProposal proposal, Ranking ranking) {
        var basis = proposal.basis();
        var shared = ranking.holdersOf(basis.rank()) > 1 ? "（並列）" : "";
        return "%d年度考核第%d名%s、%s（%s分），依%s，%s%s"
                .formatted(
                        ranking.rocYear(),
                        basis.rank(),
                        shared,
                        basis.grade().title(),
                        basis.total().toPlainString(),
                        proposal.rule().article(),
                        proposal.recipient().text(),
                        proposal.award().wording());
    }

    private static RankingFact fact(Ranking ranking, RankedSubject subject) {
        return new RankingFact(
                ranking.eventId(),
                "tw.servicequality.assessment.RankingPublished.v1",
                ranking.roundId(),
                ranking.kind(),
                ranking.rocYear(),
                ranking.assessedBy(),
                ranking.tieRule(),
                ranking.publishedOn(),
                ranking.subjects().size(),
                subject.rank(),
                ranking.holdersOf(subject.rank()),
                subject.grade(),
                subject.total());
    }

    private static AssessmentFact fact(AssessmentResult result) {
        return new AssessmentFact(
                result.eventId(),
                "tw.servicequality.assessment.AssessmentFinalized.v1",
                result.assessmentId(),
                result.total(),
                result.maximum(),
                result.grade(),
                result.finalizedOn(),
                result.scoreSheetId(),
                result.scoreSheetVersion());
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
                rule.equals(chosen),
                ProposalWording.why(candidate, chosen));
    }

    private static SelectionView selection(GroupEvaluation evaluated) {
        var group = evaluated.group();
        return new SelectionView(
                group.id(), group.title(), group.choose().name(), group.clause(), ProposalWording.selection(evaluated));
    }
}
