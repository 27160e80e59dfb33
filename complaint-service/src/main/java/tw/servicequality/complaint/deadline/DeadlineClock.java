package tw.servicequality.complaint.deadline;

/** 期限種類: what has to be done by the deadline. */
public enum DeadlineClock {
    /** 答復期限 */
    FINAL_REPLY
}
