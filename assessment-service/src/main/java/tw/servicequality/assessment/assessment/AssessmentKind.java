package tw.servicequality.assessment.assessment;

/** What occasion an assessment has. */
public enum AssessmentKind {
    /** 上級不定期考核、實地抽查: unannounced. */
    SPOT_CHECK,
    /** 自行考核 */
    SELF_ASSESSMENT,
    /** 初評小組: the yearly preliminary selection for the award, on paper and without a visit. */
    AWARD_PRELIMINARY
}
