package tw.servicequality.assessment.criteria;

/** 評分方式: how the points of a criterion come about. */
public enum Way {
    /** 先定級距，再於級距內給分. */
    BAND_THEN_POINTS,
    /** 於配分內給分. */
    POINTS_TO_MAXIMUM,
    /** 依量測數值定級距: a measured number says which band; the points within it are the assessor's. */
    MEASURED_THRESHOLD,
    /** 指標加權: points to 100, of which the weight counts. */
    WEIGHTED_INDICATOR
}
