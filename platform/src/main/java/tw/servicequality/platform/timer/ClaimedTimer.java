package tw.servicequality.platform.timer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A timer whose row this transaction has locked, and the place of the row. */
record ClaimedTimer(String place, String kind, String subject, Instant dueAt, int attempts) {

    DueTimer due() {
        return new DueTimer(subject, dueAt);
    }

    /**
     * Groups of one kind each, for one call of its effect. The first timer of every subject comes before the second of any, and
     * so on: thus timers of one subject fire in the order in which they were due whatever their kinds, and the groups stay few.
     */
    static List<List<ClaimedTimer>> groups(List<ClaimedTimer> inOrder) {
        var seen = new HashMap<String, Integer>();
        var rounds = new TreeMap<Integer, Map<String, List<ClaimedTimer>>>();
        for (var timer : inOrder) {
            var round = seen.merge(timer.subject(), 1, Integer::sum);
            rounds.computeIfAbsent(round, ignored -> new LinkedHashMap<>())
                    .computeIfAbsent(timer.kind(), ignored -> new ArrayList<>())
                    .add(timer);
        }
        return rounds.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Smaller lots of timers that failed together: by group, and one group by halves. */
    static List<List<ClaimedTimer>> apart(List<ClaimedTimer> failed) {
        var groups = groups(failed);
        if (groups.size() > 1) {
            return groups;
        }
        var middle = failed.size() / 2;
        return List.of(failed.subList(0, middle), failed.subList(middle, failed.size()));
    }
}
