package tw.servicequality.reward.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.servicequality.reward.outcome.CasesFromFacts;
import tw.servicequality.reward.ranking.AwardAuthorities;
import tw.servicequality.reward.ranking.AwardAuthority;
import tw.servicequality.reward.ranking.AwardEntryResults;
import tw.servicequality.reward.ranking.AwardResultHeard;
import tw.servicequality.reward.ranking.Ranking;
import tw.servicequality.reward.ranking.RankingHeard;
import tw.servicequality.reward.ranking.Rankings;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RuleSetInForce;

/**
 * Applies rules to facts as soon as both are there, in the transaction that brought the second of them, and again when the facts
 * are corrected: always all the facts that are kept, so that it does not matter in which order they came.
 */
@ApplicationScoped
class ProposeRewards {

    private final Rankings rankings;
    private final AwardEntryResults results;
    private final AwardAuthorities authorities;
    private final RewardRuleSets ruleSets;
    private final CasesFromFacts cases;
    private final SettleCase settle;

    ProposeRewards(
            Rankings rankings,
            AwardEntryResults results,
            AwardAuthorities authorities,
            RewardRuleSets ruleSets,
            CasesFromFacts cases,
            SettleCase settle) {
        this.rankings = rankings;
        this.results = results;
        this.authorities = authorities;
        this.ruleSets = ruleSets;
        this.cases = cases;
        this.settle = settle;
    }

    @Transactional(TxType.MANDATORY)
    void onRanking(@Observes RankingHeard heard) {
        evaluate(rankings.get(heard.roundId()));
    }

    @Transactional(TxType.MANDATORY)
    void onAwardResult(@Observes AwardResultHeard heard) {
        authorities.of(heard.entryId()).forEach(this::evaluate);
    }

    @Transactional(TxType.MANDATORY)
    void onRules(@Observes RuleSetInForce published) {
        rankings.waiting(published.agency(), published.rocYear()).forEach(this::evaluate);
        authorities.waiting(published.agency(), published.rocYear()).forEach(this::evaluate);
    }

    /** Nothing new was heard, but what stands of the case may not be what its facts say: an order that held it is gone. */
    @Transactional(TxType.MANDATORY)
    void again(String caseId, String authority) {
        rankings.findByIdOptional(caseId).ifPresent(this::evaluate);
        authorities.of(caseId).stream()
                .filter(one -> one.authority().equals(authority))
                .forEach(this::evaluate);
    }

    /** The rules that were in force on the day of the ranking decide it, whenever they were entered. */
    private void evaluate(Ranking ranking) {
        var used = ranking.evaluatedBy().map(ruleSets::used);
        used.or(() -> ruleSets.inForce(ranking.assessedBy(), ranking.rocYear(), ranking.publishedOn()))
                .ifPresent(set -> {
                    ranking.evaluatedBy(set.id());
                    var fact = "考核名次第" + ranking.edition() + "版";
                    settle.settle(set, ranking.roundId(), ranking.eventId(), fact, rules -> cases.of(rules, ranking));
                });
    }

    /** The rules of the authority that were in force on the day when the result was recorded. */
    private void evaluate(AwardAuthority authority) {
        var result = results.get(authority.entryId());
        var used = authority.evaluatedBy().map(ruleSets::used);
        used.or(() -> ruleSets.inForce(authority.authority(), authority.rocYear(), result.recordedOn()))
                .ifPresent(set -> {
                    authority.evaluatedBy(set.id());
                    settle.settle(
                            set,
                            result.entryId(),
                            result.eventId(),
                            "參獎結果重新登錄",
                            rules -> cases.of(rules, result, authority.authority()).stream()
                                    .toList());
                });
    }
}
