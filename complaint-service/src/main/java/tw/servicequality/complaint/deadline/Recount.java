package tw.servicequality.complaint.deadline;

/** By what an open deadline is counted anew. */
public enum Recount {
    /** By the newest version of its rule. */
    NEWEST_RULE,
    /** By the rule it has, on the calendar and with the closures as they are known now. */
    SAME_RULE,
    /** As above, but nothing that was promised is taken back. */
    NEVER_EARLIER
}
