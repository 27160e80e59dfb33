package tw.servicequality.plan.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of a plan: 草擬, 已陳報, 退回, 已核定, 已公布. */
enum PlanStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    PUBLISHED;

    static final Map<PlanStatus, Set<PlanStatus>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(RETURNED, APPROVED),
            RETURNED, Set.of(SUBMITTED),
            APPROVED, Set.of(PUBLISHED),
            PUBLISHED, Set.of()));
}
