package tw.servicequality.assessment.assessment;

/** What gave rise to a correction. */
public enum CorrectionBasis {
    /** 申復有理由 */
    APPEAL,
    /** The assessing agency found an error itself. */
    ERROR
}
