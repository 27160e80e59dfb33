package tw.servicequality.complaint.revision;

import tw.servicequality.complaint.deadline.Recount;

/** 重算原因 */
public enum RevisionCause {
    /** 規則修正: the newest version of each rule applies. */
    RULE,
    /** 日曆修正: the same rule on the calendar as it is known now. */
    CALENDAR,
    /** 停止上班: the same rule with the closures as they are known now. */
    CLOSURE;

    /** A closure may have been withdrawn by the time it is reckoned: then what was promised stays. */
    Recount recount() {
        return switch (this) {
            case RULE -> Recount.NEWEST_RULE;
            case CALENDAR -> Recount.SAME_RULE;
            case CLOSURE -> Recount.NEVER_EARLIER;
        };
    }
}
