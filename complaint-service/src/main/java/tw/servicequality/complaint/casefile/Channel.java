package tw.servicequality.complaint.casefile;

/** 受理管道 (行政程序法 §169: in writing or by word of mouth) */
public enum Channel {
    /** 網站 */
    WEB,
    /** 臨櫃 */
    COUNTER,
    /** 電話 */
    TELEPHONE,
    /** 電子郵件 */
    EMAIL,
    /** 書信 */
    LETTER,
    /** 首長信箱 */
    MAILBOX
}
