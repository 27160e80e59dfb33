package tw.servicequality.complaint.disposal;

/** 銷毀作業狀態 */
enum DisposalState {
    /** 進行中 */
    RUNNING,
    /** 已完成 */
    DONE
}
