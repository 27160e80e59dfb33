package tw.servicequality.assessment.assessment;

/** Who scores an assessment. */
public enum ScoringMode {
    /** One set of scores, by whoever of the panel is there. */
    SINGLE,
    /** 雙人獨立評分: two score without seeing the other's scores, and then reconcile. */
    BLIND_PAIR
}
