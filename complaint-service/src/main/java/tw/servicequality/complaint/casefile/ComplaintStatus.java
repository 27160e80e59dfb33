package tw.servicequality.complaint.casefile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 案件狀態: the whole life of a case is this table. */
public enum ComplaintStatus {
    /** 已受理 */
    FILED,
    /** 已分案 */
    ASSIGNED,
    /** 已結案 */
    CLOSED;

    public static final Map<ComplaintStatus, Set<ComplaintStatus>> MOVES =
            new EnumMap<>(Map.of(FILED, Set.of(ASSIGNED), ASSIGNED, Set.of(CLOSED), CLOSED, Set.of()));
}
