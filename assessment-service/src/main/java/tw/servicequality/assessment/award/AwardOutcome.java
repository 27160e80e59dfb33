package tw.servicequality.assessment.award;

/** What came of an entry (plan 001 柒三). */
enum AwardOutcome {
    /** 獲頒政府服務品質獎：柒三(一) */
    AWARDED,
    /** 獲頒（獎狀）入圍實地訪查：柒三(二) */
    FINALIST,
    /** 經薦送參選惟未入圍：柒三(三) */
    NOT_SELECTED,
    /** 初評未選出，未薦送：無獎勵 */
    NOT_NOMINATED
}
