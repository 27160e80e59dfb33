package tw.servicequality.assessment.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How equal totals are ranked. */
public enum TieRule {
    /** 同分同名次，次一名次跳號: 1, 2, 2, 4. */
    SHARED_RANK,
    /** 同分同名次，次一名次不跳號: 1, 2, 2, 3. */
    DENSE_RANK;

    /** The rank of each of these totals, which stand best first; 90 and 90.0 are equal. */
    public List<Integer> ranks(List<BigDecimal> bestFirst) {
        var ranks = new ArrayList<Integer>(bestFirst.size());
        for (var at = 0; at < bestFirst.size(); at++) {
            var shared = at > 0 && bestFirst.get(at).compareTo(bestFirst.get(at - 1)) == 0;
            ranks.add(shared ? ranks.getLast() : next(ranks));
        }
        return List.copyOf(ranks);
    }

    private int next(List<Integer> above) {
        return switch (this) {
            case SHARED_RANK -> above.size() + 1;
            case DENSE_RANK -> above.isEmpty() ? 1 : above.getLast() + 1;
        };
    }
}
