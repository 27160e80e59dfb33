package tw.servicequality.complaint.casefile;

/** 稽催情形, in rising order: the timers of its deadlines have brought a case so far. */
enum Alert {
    NONE,
    /** 已預警 */
    WARNED,
    /** 已逾限 */
    BREACHED,
    /** 已逐級稽催 */
    ESCALATED
}
