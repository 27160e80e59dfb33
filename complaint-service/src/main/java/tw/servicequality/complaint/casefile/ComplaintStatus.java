package tw.servicequality.complaint.casefile;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 案件狀態: the whole life of a case is this table. */
public enum ComplaintStatus {
    /** 待確認: taken down or sent in, and not yet confirmed by the petitioner. */
    UNCONFIRMED,
    /** 逾期未確認 */
    LAPSED,
    /** 已受理 */
    FILED,
    /** 已分案 */
    ASSIGNED,
    /** 補陳中 */
    SUPPLEMENTING,
    /** 答復陳核中 */
    REPLY_PROPOSED,
    /** 已併案: answered together with another. */
    MERGED,
    /** 已移轉: with an agency outside the platform. */
    TRANSFERRED,
    /** 不予處理 */
    DECLINED,
    /** 已結案 */
    CLOSED;

    public static final Map<ComplaintStatus, Set<ComplaintStatus>> MOVES = new EnumMap<>(Map.ofEntries(
            entry(UNCONFIRMED, Set.of(FILED, LAPSED)),
            entry(LAPSED, Set.of()),
            entry(FILED, Set.of(FILED, ASSIGNED, TRANSFERRED, DECLINED, MERGED)),
            entry(
                    ASSIGNED,
                    Set.of(ASSIGNED, FILED, SUPPLEMENTING, REPLY_PROPOSED, CLOSED, TRANSFERRED, DECLINED, MERGED)),
            entry(SUPPLEMENTING, Set.of(ASSIGNED, DECLINED)),
            entry(REPLY_PROPOSED, Set.of(ASSIGNED, CLOSED)),
            entry(MERGED, Set.of(CLOSED, ASSIGNED)),
            entry(TRANSFERRED, Set.of()),
            entry(DECLINED, Set.of(FILED, ASSIGNED)),
            entry(CLOSED, Set.of(ASSIGNED))));

    /** Whether the agency still owes an answer. */
    public boolean isOpen() {
        return switch (this) {
            case FILED, ASSIGNED, SUPPLEMENTING, REPLY_PROPOSED, MERGED -> true;
            case UNCONFIRMED, LAPSED, TRANSFERRED, DECLINED, CLOSED -> false;
        };
    }
}
