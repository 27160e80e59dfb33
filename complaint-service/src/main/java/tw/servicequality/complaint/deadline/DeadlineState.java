package tw.servicequality.complaint.deadline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 期限狀態: the whole life of a deadline is this table. */
public enum DeadlineState {
    /** 進行中 */
    RUNNING,
    /** 停止計算: while the petitioner is asked for more. */
    PAUSED,
    /** 已判定: what it bound to was done, in time or late. */
    SETTLED,
    /** 已解除: ended without a verdict. */
    LIFTED;

    public static final Map<DeadlineState, Set<DeadlineState>> MOVES = new EnumMap<>(Map.of(
            RUNNING, Set.of(PAUSED, SETTLED, LIFTED),
            PAUSED, Set.of(RUNNING, SETTLED, LIFTED),
            SETTLED, Set.of(),
            LIFTED, Set.of()));
}
