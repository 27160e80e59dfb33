package tw.servicequality.complaint.followup;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 二次答復狀態: the whole life of a follow-up is this table. */
public enum FollowUpState {
    /** 待二次答復 */
    OPEN,
    /** 已二次答復 */
    ANSWERED,
    /** 案件已重啟，不再單獨答復 */
    WITHDRAWN;

    public static final Map<FollowUpState, Set<FollowUpState>> MOVES = new EnumMap<>(Map.of(
            OPEN, Set.of(ANSWERED, WITHDRAWN),
            ANSWERED, Set.of(),
            WITHDRAWN, Set.of()));
}
