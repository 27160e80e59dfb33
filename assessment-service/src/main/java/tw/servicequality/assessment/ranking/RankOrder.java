package tw.servicequality.assessment.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tw.servicequality.assessment.round.TieRule;

/** Ranks by total, best first; within a rank by agency code, which decides nothing. */
final class RankOrder {

    private static final Comparator<RankedResult> BEST_FIRST =
            Comparator.comparing(RankedResult::total).reversed().thenComparing(RankedResult::agency);

    private RankOrder() {}

    /** The same results with their ranks; the ranks that came with them do not matter. */
    static List<RankedResult> rank(TieRule rule, List<RankedResult> results) {
        var sorted = results.stream().sorted(BEST_FIRST).toList();
        var ranks = rule.ranks(sorted.stream().map(RankedResult::total).toList());
        return IntStream.range(0, sorted.size())
                .mapToObj(at -> sorted.get(at).at(ranks.get(at)))
                .toList();
    }
}
