package tw.servicequality.assessment.assessment;

/** What occasion an assessment has. */
public enum AssessmentKind {
    /** 上級不定期考核、實地抽查: unannounced. */
    SPOT_CHECK,
    /** 自行考核 */
    SELF_ASSESSMENT
}
