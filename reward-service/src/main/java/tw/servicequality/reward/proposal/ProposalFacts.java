package tw.servicequality.reward.proposal;

import tw.servicequality.reward.ranking.RankedSubject;
import tw.servicequality.reward.ranking.Ranking;
import tw.servicequality.reward.ruleset.RewardFacts.RankedResult;
import tw.servicequality.reward.ruleset.RewardRules;

/** A place in a ranking as the facts that rules are applied to. */
final class ProposalFacts {

    private ProposalFacts() {}

    /** The rank that counts is the rule set's matter where several hold it. */
    static RankedResult of(RewardRules rules, Ranking ranking, RankedSubject subject) {
        var rank =
                switch (rules.ties()) {
                    case SHARE -> subject.rank();
                };
        return new RankedResult(ranking.kind(), subject.grade(), rank, subject.total());
    }
}
