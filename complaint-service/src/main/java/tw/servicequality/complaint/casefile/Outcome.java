package tw.servicequality.complaint.casefile;

/** 處理結果 (行政程序法 §171) */
public enum Outcome {
    /** 有理由 */
    UPHELD,
    /** 無理由 */
    NOT_UPHELD
}
