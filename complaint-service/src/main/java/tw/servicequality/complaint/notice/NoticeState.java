package tw.servicequality.complaint.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 通知狀態: the whole life of a notice is this table. */
public enum NoticeState {
    /** 待寄送電子郵件 */
    PENDING,
    /** 待以書面或電話通知: there is no address to send mail to. */
    BY_HAND,
    /** 已通知 */
    SENT,
    /** 無法送達: every attempt failed; an officer takes over. */
    FAILED;

    public static final Map<NoticeState, Set<NoticeState>> MOVES = new EnumMap<>(Map.of(
            PENDING, Set.of(SENT, FAILED),
            BY_HAND, Set.of(SENT),
            FAILED, Set.of(SENT),
            SENT, Set.of()));
}
