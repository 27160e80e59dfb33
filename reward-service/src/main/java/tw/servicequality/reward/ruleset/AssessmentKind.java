package tw.servicequality.reward.ruleset;

/** 考核種類 as the assessments name them on the wire. */
public enum AssessmentKind {
    /** 上級機關不定期考核. */
    SPOT_CHECK,
    /** 自行考核. */
    SELF_ASSESSMENT,
    /** 參獎初評. */
    AWARD_PRELIMINARY,
    /** 責任中心績效考核, of state enterprises. */
    PERFORMANCE_REVIEW
}
