package tw.servicequality.plan.obligation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an obligation: 待辦理, 逾期, 已提報, 查核通過, 退回補正, 免辦, 註銷 (by an amendment). */
public enum ObligationStatus {
    UPCOMING,
    OVERDUE,
    REPORTED,
    CHECKED,
    RETURNED,
    WAIVED,
    WITHDRAWN;

    /** Somebody waits for a report. */
    static final Set<ObligationStatus> OPEN = EnumSet.of(UPCOMING, OVERDUE, RETURNED);

    /** A report that is taken back reopens; so does a correction of what was checked. */
    static final Map<ObligationStatus, Set<ObligationStatus>> MOVES = new EnumMap<>(Map.of(
            UPCOMING, Set.of(OVERDUE, REPORTED, WAIVED, WITHDRAWN),
            OVERDUE, Set.of(UPCOMING, REPORTED, WAIVED, WITHDRAWN),
            REPORTED, Set.of(UPCOMING, OVERDUE, REPORTED, CHECKED, RETURNED),
            CHECKED, Set.of(REPORTED),
            RETURNED, Set.of(UPCOMING, OVERDUE, REPORTED, WAIVED, WITHDRAWN),
            WAIVED, Set.of(),
            WITHDRAWN, Set.of(UPCOMING)));
}
