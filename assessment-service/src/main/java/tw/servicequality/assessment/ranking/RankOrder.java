package tw.servicequality.assessment.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tw.servicequality.assessment.round.TieRule;

/** Ranks by total, best first; within a rank by agency code, which decides nothing. */
final class RankOrder {

    private static final Comparator<RankedResult> BEST_FIRST =
            Comparator.comparing(RankedResult::total).reversed().thenComparing(RankedResult::agency);

    private RankOrder() {}

    /** The same results with their ranks; the ranks that came with them do not matter. */
    static List<RankedResult> rank(TieRule rule, List<RankedResult> results) {
        var sorted = results.stream().sorted(BEST_FIRST).toList();
        var ranked = new ArrayList<RankedResult>(sorted.size());
        BigDecimal above = null;
        var rank = 0;
        for (var result : sorted) {
            if (above == null || result.total().compareTo(above) != 0) {
                rank = next(rule, rank, ranked.size());
            }
            ranked.add(result.at(rank));
            above = result.total();
        }
        return List.copyOf(ranked);
    }

    private static int next(TieRule rule, int rank, int better) {
        return switch (rule) {
            case SHARED_RANK -> better + 1;
            case DENSE_RANK -> rank + 1;
        };
    }
}
