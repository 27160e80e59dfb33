package tw.servicequality.reward.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 敘獎案之狀態 */
public enum ReviewStatus {
    /** 單位擬議. */
    OPEN,
    /** 送人事單位. */
    SUBMITTED,
    /** 人事單位審核完竣，待委員會或（先行發布者）待首長. */
    CHECKED,
    /** 委員會已決議. */
    RESOLVED,
    /** 首長已核定. */
    DECIDED,
    /** 主管機關已核定. */
    APPROVED,
    /** 已先行發布獎懲令，待委員會確認. */
    ORDERED_FIRST,
    /** 逾三個月未確認. */
    CONFIRMATION_OVERDUE,
    /** 已發布獎懲令. */
    ORDERED,
    /** 事實變更，獎懲令待重新檢視. */
    REOPENED,
    /** 不予敘獎. */
    REFUSED,
    /** 建議已撤回. */
    STOPPED,
    /** 獎懲令已撤銷. */
    REVOKED;

    static final Map<ReviewStatus, Set<ReviewStatus>> MOVES = new EnumMap<>(Map.ofEntries(
            Map.entry(OPEN, Set.of(SUBMITTED, STOPPED)),
            Map.entry(SUBMITTED, Set.of(OPEN, CHECKED, STOPPED)),
            Map.entry(CHECKED, Set.of(OPEN, RESOLVED, DECIDED, REFUSED, STOPPED)),
            Map.entry(RESOLVED, Set.of(OPEN, CHECKED, DECIDED, REFUSED, STOPPED)),
            Map.entry(DECIDED, Set.of(OPEN, APPROVED, ORDERED, ORDERED_FIRST, REFUSED, STOPPED)),
            Map.entry(APPROVED, Set.of(OPEN, ORDERED, REFUSED, STOPPED)),
            Map.entry(ORDERED_FIRST, Set.of(ORDERED, CONFIRMATION_OVERDUE, REOPENED, REVOKED)),
            Map.entry(CONFIRMATION_OVERDUE, Set.of(ORDERED, REOPENED, REVOKED)),
            Map.entry(ORDERED, Set.of(REOPENED, REVOKED)),
            Map.entry(REOPENED, Set.of(ORDERED, ORDERED_FIRST, REVOKED)),
            Map.entry(REFUSED, Set.of()),
            Map.entry(STOPPED, Set.of()),
            Map.entry(REVOKED, Set.of())));

    /** Whether an order stands. */
    boolean isOrdered() {
        return switch (this) {
            case ORDERED_FIRST, CONFIRMATION_OVERDUE, ORDERED, REOPENED -> true;
            case OPEN, SUBMITTED, CHECKED, RESOLVED, DECIDED, APPROVED, REFUSED, STOPPED, REVOKED -> false;
        };
    }

    boolean isEnded() {
        return MOVES.get(this).isEmpty();
    }
}
