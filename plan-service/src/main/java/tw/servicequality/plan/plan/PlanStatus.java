package tw.servicequality.plan.plan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a plan: 草擬, 已陳報, 退回, 已核定, 已公布, 已結案 (the year is over), 已修訂 (a newer edition is published), 撤案. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    PUBLISHED,
    CLOSED,
    SUPERSEDED,
    ABANDONED;

    /** What everybody may read: also what is over, so that its history stays public. */
    static final Set<PlanStatus> PUBLIC = EnumSet.of(PUBLISHED, CLOSED, SUPERSEDED);

    /** On its way to be published. */
    static final Set<PlanStatus> OPEN = EnumSet.of(DRAFT, SUBMITTED, RETURNED, APPROVED);

    /** With the agency's own planner: nobody is reading it. */
    static final Set<PlanStatus> IN_HAND = EnumSet.of(DRAFT, RETURNED);

    /** No plan any more: given up, or replaced by a newer edition. */
    static final Set<PlanStatus> PAST = EnumSet.of(SUPERSEDED, ABANDONED);

    static final Map<PlanStatus, Set<PlanStatus>> MOVES = new EnumMap<>(Map.of(
            DRAFT, Set.of(SUBMITTED, ABANDONED),
            SUBMITTED, Set.of(RETURNED, APPROVED),
            RETURNED, Set.of(SUBMITTED, ABANDONED),
            APPROVED, Set.of(PUBLISHED),
            PUBLISHED, Set.of(CLOSED, SUPERSEDED),
            CLOSED, Set.of(),
            SUPERSEDED, Set.of(),
            ABANDONED, Set.of()));
}
