package tw.servicequality.assessment.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How equal totals are ranked. */
enum TieRule {
    /** 同分同名次: competition ranking 1, 2, 2, 4; within a rank by agency code, which decides nothing. */
    SHARED_RANK;

    private static final Comparator<RankedResult> BEST_FIRST =
            Comparator.comparing(RankedResult::total).reversed().thenComparing(RankedResult::agency);

    /** The same results with their ranks, best first; the ranks that came with them do not matter. */
    List<RankedResult> rank(List<RankedResult> results) {
        var sorted = results.stream().sorted(BEST_FIRST).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(place -> sorted.get(place).at(1 + better(sorted, place)))
                .toList();
    }

    /** How many have more points: as the list is sorted, the place of the first with as many. */
    private static int better(List<RankedResult> sorted, int place) {
        var first = place;
        while (first > 0 && sorted.get(first - 1).total().compareTo(sorted.get(place).total()) == 0) {
            first--;
        }
        return first;
    }
}
