package tw.servicequality.complaint.casefile;

/** 陳情類別 (行政程序法 §168) */
public enum ComplaintType {
    /** 行政興革之建議 */
    SUGGESTION,
    /** 行政法令之查詢 */
    INQUIRY,
    /** 行政違失之舉發 */
    REPORT,
    /** 行政上權益之維護 */
    RIGHTS
}
