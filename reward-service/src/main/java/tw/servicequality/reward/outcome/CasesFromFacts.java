package tw.servicequality.reward.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.servicequality.reward.ranking.AwardEntryResult;
import tw.servicequality.reward.ranking.RankedSubject;
import tw.servicequality.reward.ranking.RankedSubjects;
import tw.servicequality.reward.ranking.Ranking;
import tw.servicequality.reward.ruleset.RewardFacts.AwardResult;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;
import tw.servicequality.reward.ruleset.RewardRules;

/** The kept facts as rules see them. */
@ApplicationScoped
public class CasesFromFacts {

    private final RankedSubjects subjects;

    CasesFromFacts(RankedSubjects subjects) {
        this.subjects = subjects;
    }

    /** One for each subject, in order of rank. */
    public List<RewardCase> of(RewardRules rules, Ranking ranking) {
        var ranked = subjects.of(ranking.roundId());
        var holders = ranked.stream().collect(Collectors.groupingBy(RankedSubject::rank, Collectors.counting()));
        return ranked.stream()
                .map(subject ->
                        of(rules, ranking, subject, holders.get(subject.rank()).intValue()))
                .toList();
    }

    /** Empty for an agency that a correction took out of the ranking. */
    public Optional<RewardCase> of(RewardRules rules, Ranking ranking, String agency) {
        return subjects.of(ranking.roundId(), agency).map(subject -> {
            var counted = subjects.count(ranking.roundId(), subject.rank());
            return of(rules, ranking, subject, counted.holders());
        });
    }

    /** The rank that counts is the rule set's matter where several hold it. */
    private static RewardCase of(RewardRules rules, Ranking ranking, RankedSubject subject, int holders) {
        var counted = rules.ties().counted(subject.rank(), holders);
        return new RewardCase(
                ranking.roundId(),
                subject.agency(),
                ranking.assessedBy(),
                new RankedResult(ranking.kind(), subject.grade(), counted, subject.total()),
                CaseBasis.ranked(
                        ranking.roundId(), subject.assessmentId(), subject.rank(), subject.grade(), subject.total()));
    }

    /** By the rules of one authority; empty if the entry, as it now stands, is none of its matters. */
    public Optional<RewardCase> of(RewardRules rules, AwardEntryResult result, String authority) {
        if (!result.concerns(authority)) {
            return Optional.empty();
        }
        var reviewed = result.guidedBy().filter(authority::equals).isPresent();
        var superior = result.guidedBy().or(result::recommendedBy).orElse(authority);
        return Optional.of(new RewardCase(
                result.entryId(),
                result.agency(),
                superior,
                new AwardResult(rules.outcomesOf(result.award(), result.result()), result.source(), reviewed),
                CaseBasis.entered(result.entryId(), result.award(), result.result(), result.source())));
    }
}
