package tw.servicequality.complaint.revision;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 重算狀態: the whole life of a revision is this table. */
public enum RevisionState {
    /** 試算中 */
    PREVIEWING,
    /** 已試算 */
    PREVIEWED,
    /** 重算中 */
    APPLYING,
    /** 已完成 */
    DONE,
    /** 已取消 */
    CANCELLED;

    public static final Map<RevisionState, Set<RevisionState>> MOVES = new EnumMap<>(Map.of(
            PREVIEWING, Set.of(PREVIEWED, CANCELLED),
            PREVIEWED, Set.of(APPLYING, CANCELLED),
            APPLYING, Set.of(DONE),
            DONE, Set.of(),
            CANCELLED, Set.of()));
}
