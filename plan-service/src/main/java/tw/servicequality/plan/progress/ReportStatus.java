package tw.servicequality.plan.progress;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The life of a report: 已提報, 查核通過, 退回補正, 已更正 (by a later one), 已撤回. */
enum ReportStatus {
    REPORTED,
    CHECKED,
    RETURNED,
    CORRECTED,
    WITHDRAWN;

    static final Map<ReportStatus, Set<ReportStatus>> MOVES = new EnumMap<>(Map.of(
            REPORTED, Set.of(CHECKED, RETURNED, CORRECTED, WITHDRAWN),
            CHECKED, Set.of(CORRECTED),
            RETURNED, Set.of(CORRECTED),
            CORRECTED, Set.of(),
            WITHDRAWN, Set.of()));

    /** Whether its quantities count. */
    boolean counts() {
        return this == REPORTED || this == CHECKED;
    }
}
