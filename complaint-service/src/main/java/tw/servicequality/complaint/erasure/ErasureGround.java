package tw.servicequality.complaint.erasure;

/** 刪除事由 */
public enum ErasureGround {
    /** 當事人請求 */
    REQUESTED,
    /** 機關主動 */
    ORDERED,
    /** 保存年限屆滿之定期銷毀 */
    RETENTION_ENDED
}
