package tw.servicequality.complaint.intake;

/** 確認: what a petition waits for before it is accepted. */
enum Confirmation {
    /** 無 */
    NONE,
    /** 電子郵件確認 */
    EMAIL,
    /** 朗讀或使閱覽後確認 (行政程序法 §169) */
    READ_BACK
}
