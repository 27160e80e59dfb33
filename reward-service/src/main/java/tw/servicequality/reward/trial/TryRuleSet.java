package tw.servicequality.reward.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.servicequality.reward.outcome.CasesFromFacts;
import tw.servicequality.reward.outcome.RewardCase;
import tw.servicequality.reward.ranking.AwardAuthorities;
import tw.servicequality.reward.ranking.AwardEntryResult;
import tw.servicequality.reward.ranking.AwardEntryResults;
import tw.servicequality.reward.ranking.Ranking;
import tw.servicequality.reward.ranking.Rankings;
import tw.servicequality.reward.ruleset.RewardRuleSet;
import tw.servicequality.reward.ruleset.RewardRuleSets;
import tw.servicequality.reward.ruleset.RewardRules;

/** Applies a rule set to all facts of a year that are kept, and writes nothing. */
@ApplicationScoped
class TryRuleSet {

    private final RewardRuleSets ruleSets;
    private final Rankings rankings;
    private final AwardEntryResults results;
    private final AwardAuthorities authorities;
    private final CasesFromFacts cases;

    TryRuleSet(
            RewardRuleSets ruleSets,
            Rankings rankings,
            AwardEntryResults results,
            AwardAuthorities authorities,
            CasesFromFacts cases) {
        this.ruleSets = ruleSets;
        this.rankings = rankings;
        this.results = results;
        this.authorities = authorities;
        this.cases = cases;
    }

    /** In the order of the cases, and within one of rank and agency. */
    List<TriedCase> on(RewardRuleSet set, int rocYear) {
        var tried = ruleSets.rules(set);
        var all = new ArrayList<TriedCase>();
        rankings.ofYear(set.agency(), rocYear).forEach(ranking -> all.addAll(ranked(ranking, tried)));
        results.ofYear(set.agency(), rocYear).forEach(entry -> all.addAll(entered(entry, set.agency(), tried)));
        return all;
    }

    private List<TriedCase> ranked(Ranking ranking, RewardRules tried) {
        var used = ranking.evaluatedBy().map(ruleSets::used).map(ruleSets::rules);
        var then = used.stream()
                .flatMap(rules -> cases.of(rules, ranking).stream())
                .collect(Collectors.toMap(RewardCase::agency, one -> one));
        return cases.of(tried, ranking).stream()
                .map(now -> TriedCase.of(Optional.ofNullable(then.get(now.agency())), used, now, tried))
                .toList();
    }

    private List<TriedCase> entered(AwardEntryResult entry, String authority, RewardRules tried) {
        var used = authorities.of(entry.entryId()).stream()
                .filter(one -> one.authority().equals(authority))
                .flatMap(one -> one.evaluatedBy().stream())
                .findFirst()
                .map(ruleSets::used)
                .map(ruleSets::rules);
        var then = used.flatMap(rules -> cases.of(rules, entry, authority));
        return Stream.ofNullable(cases.of(tried, entry, authority).orElse(null))
                .map(now -> TriedCase.of(then, used, now, tried))
                .toList();
    }
}
