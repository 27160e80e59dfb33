package tw.servicequality.plan.closure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of a closure. */
enum ClosureStatus {
    DECLARED,
    WITHDRAWN;

    static final Map<ClosureStatus, Set<ClosureStatus>> MOVES =
            new EnumMap<>(Map.of(DECLARED, Set.of(WITHDRAWN), WITHDRAWN, Set.of()));
}
