package tw.servicequality.complaint.extension;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 展期狀態: the whole life of an extension is this table. */
public enum ExtensionState {
    /** 已申請 */
    REQUESTED,
    /** 已核定，待通知陳情人 */
    APPROVED,
    /** 已駁回 */
    REFUSED,
    /** 已生效 */
    EFFECTIVE,
    /** 未於期限屆滿前通知，不生效力 */
    VOID;

    public static final Map<ExtensionState, Set<ExtensionState>> MOVES = new EnumMap<>(Map.of(
            REQUESTED, Set.of(APPROVED, REFUSED, VOID),
            APPROVED, Set.of(EFFECTIVE, VOID),
            REFUSED, Set.of(),
            EFFECTIVE, Set.of(),
            VOID, Set.of()));
}
