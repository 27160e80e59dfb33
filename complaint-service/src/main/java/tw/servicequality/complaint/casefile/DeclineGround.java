package tw.servicequality.complaint.casefile;

/** 不予處理之事由 (行政程序法 §173): each allows it, none demands it. */
public enum DeclineGround {
    /** 無具體之內容或未具真實姓名或住址 */
    NOT_CONCRETE_OR_ANONYMOUS,
    /** 同一事由，經予適當處理，並已明確答覆後，而仍一再陳情 */
    ANSWERED_BEFORE,
    /** 非主管陳情內容之機關，接獲陳情人以同一事由分向各機關陳情 */
    SENT_TO_SEVERAL_AGENCIES
}
