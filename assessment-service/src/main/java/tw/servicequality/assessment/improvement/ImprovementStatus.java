package tw.servicequality.assessment.improvement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of an improvement: 待改善, 已提報, 退回, 結案. */
enum ImprovementStatus {
    OPEN,
    REPORTED,
    RETURNED,
    CLOSED;

    static final Map<ImprovementStatus, Set<ImprovementStatus>> MOVES = new EnumMap<>(Map.of(
            OPEN, Set.of(REPORTED), REPORTED, Set.of(RETURNED, CLOSED), RETURNED, Set.of(REPORTED), CLOSED, Set.of()));
}
