package tw.servicequality.assessment.round;

/** How equal totals are ranked. */
public enum TieRule {
    /** 同分同名次，次一名次跳號: 1, 2, 2, 4. */
    SHARED_RANK,
    /** 同分同名次，次一名次不跳號: 1, 2, 2, 3. */
    DENSE_RANK
}
