package tw.servicequality.plan.performance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of a performance report: 撰擬中, 已提報. */
enum PerformanceStatus {
    DRAFT,
    ISSUED;

    static final Map<PerformanceStatus, Set<PerformanceStatus>> MOVES =
            new EnumMap<>(Map.of(DRAFT, Set.of(ISSUED), ISSUED, Set.of()));
}
