package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.reward.evaluation.Evaluation;
import tw.servicequality.reward.evaluation.Verdict.Proposed;
import tw.servicequality.reward.outcome.RewardOutcomes;
import tw.servicequality.reward.ranking.RankedSubject;
import tw.servicequality.reward.ranking.Ranking;
import tw.servicequality.reward.ranking.RankingHeard;
import tw.servicequality.reward.ranking.Rankings;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RewardRules;
import tw.servicequality.reward.ruleset.RuleSetInForce;

/** Applies the rules in force to a ranking as soon as both are there, in the transaction that brought the second of them. */
@ApplicationScoped
class ProposeRewards {

    private final Rankings rankings;
    private final RewardRuleSets ruleSets;
    private final RewardOutcomes outcomes;
    private final RewardProposals proposals;
    private final Outbox outbox;
    private final Clock clock;

    ProposeRewards(
            Rankings rankings,
            RewardRuleSets ruleSets,
            RewardOutcomes outcomes,
            RewardProposals proposals,
            Outbox outbox,
            Clock clock) {
        this.rankings = rankings;
        this.ruleSets = ruleSets;
        this.outcomes = outcomes;
        this.proposals = proposals;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void onRanking(@Observes RankingHeard heard) {
        evaluate(rankings.get(heard.roundId()));
    }

    @Transactional(TxType.MANDATORY)
    void onRules(@Observes RuleSetInForce published) {
        rankings.waiting(published.agency(), published.rocYear()).forEach(this::evaluate);
    }

    /** The rules that were in force on the day of the ranking decide it, whenever they were entered. */
    private void evaluate(Ranking ranking) {
        ruleSets.inForce(ranking.assessedBy(), ranking.rocYear(), ranking.publishedOn())
                .ifPresent(set -> apply(set, ranking));
    }

    private void apply(RewardRuleSet set, Ranking ranking) {
        var rules = ruleSets.rules(set);
        ranking.evaluatedBy(set.id());
        for (var subject : ranking.subjects()) {
            apply(set, rules, ranking, subject);
        }
    }

    private void apply(RewardRuleSet set, RewardRules rules, Ranking ranking, RankedSubject subject) {
        for (var evaluated :
                Evaluation.of(rules, ProposalFacts.of(rules, ranking, subject)).groups()) {
            outcomes.keep(ranking, subject, set, evaluated).ifPresent(outcome -> {
                if (evaluated.verdict() instanceof Proposed proposed) {
                    proposed.grants()
                            .forEach(grant -> propose(RewardProposal.of(outcome, set, grant, clock.instant())
                                    .basedOn(ranking, subject)));
                }
            });
        }
    }

    private void propose(RewardProposal proposal) {
        proposals.persist(proposal);
        outbox.add(proposal.proposed());
    }
}
