package tw.servicequality.complaint.attachment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** 附件狀態: the whole life of an attachment is this table. */
enum AttachmentState {
    /** 未掃描 */
    UNSCANNED,
    /** 掃描無惡意程式 */
    CLEAN,
    /** 含惡意程式 */
    INFECTED,
    /** 已隨個人資料刪除 */
    ERASED;

    static final Map<AttachmentState, Set<AttachmentState>> MOVES = new EnumMap<>(Map.of(
            UNSCANNED, Set.of(CLEAN, INFECTED, ERASED),
            CLEAN, Set.of(ERASED),
            INFECTED, Set.of(ERASED),
            ERASED, Set.of()));
}
