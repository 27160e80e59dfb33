package tw.servicequality.complaint.notice;

/** 通知種類 */
public enum NoticeKind {
    /** 請確認 */
    CONFIRMATION,
    /** 受理通知 */
    RECEIPT,
    /** 通知補陳 */
    SUPPLEMENT_REQUEST,
    /** 移轉通知 */
    TRANSFER,
    /** 併案通知 */
    MERGE,
    /** 展期通知 */
    EXTENSION,
    /** 逾標準作業時間通知 */
    EXCEEDED,
    /** 先行答復 */
    INTERIM_REPLY,
    /** 不予處理通知 */
    DECLINE,
    /** 答復 */
    REPLY,
    /** 重啟通知 */
    REOPENING,
    /** 二次答復 */
    SECOND_REPLY;

    /** Whether it is needless where there is no mail: who files at a desk or on a page has it in hand. */
    boolean isMailOnly() {
        return this == CONFIRMATION || this == RECEIPT;
    }
}
