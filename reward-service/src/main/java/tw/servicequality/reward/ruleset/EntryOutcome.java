package tw.servicequality.reward.ruleset;

/** What came of an entry for an award, as told by the assessments. */
public enum EntryOutcome {
    /** 獲頒. */
    AWARDED,
    /** 入圍實地訪查而獲頒獎狀. */
    FINALIST,
    /** 薦送參選惟未入圍. */
    NOT_SELECTED,
    /** 初評未選出. */
    NOT_NOMINATED
}
