package tw.servicequality.complaint.revision;

/** 重算原因 */
public enum RevisionCause {
    /** 規則修正: the newest version of each rule applies. */
    RULE,
    /** 日曆修正: the same rule on the calendar as it is known now. */
    CALENDAR,
    /** 停止上班: the same rule with the closures as they are known now. */
    CLOSURE;

    boolean appliesNewestRule() {
        return this == RULE;
    }
}
