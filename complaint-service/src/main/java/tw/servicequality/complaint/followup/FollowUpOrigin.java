package tw.servicequality.complaint.followup;

/** 二次答復事由 */
public enum FollowUpOrigin {
    /** 滿意度調查表示不滿意 */
    SURVEY,
    /** 對答復表示異議 */
    OBJECTION
}
